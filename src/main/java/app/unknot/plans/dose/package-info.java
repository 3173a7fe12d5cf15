/** How often and how long: phases, rhythms and what is shipped for each kind of plan. */
@NamedInterface("dose")
@NullMarked
package app.unknot.plans.dose;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
