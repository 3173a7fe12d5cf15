/** The rule set in force, and what a rule says. */
@NamedInterface("rulebook")
@NullMarked
package app.unknot.screening.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
