/** What a change of the rules would do to the clients of the practice. */
@NamedInterface("effects")
@NullMarked
package app.unknot.screening.effects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
