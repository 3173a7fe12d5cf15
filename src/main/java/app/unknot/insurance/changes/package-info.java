/** What changed about insurance, for who has to say something again. */
@NamedInterface("changes")
@NullMarked
package app.unknot.insurance.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
