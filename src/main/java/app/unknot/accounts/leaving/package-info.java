/** What somebody leaves behind: what accounts ask of the schedule, which is above them. */
@NamedInterface("leaving")
@NullMarked
package app.unknot.accounts.leaving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
