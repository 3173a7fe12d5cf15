/** Reviews of a plan: which are due, what they found, what was decided. */
@NamedInterface("checkpoints")
@NullMarked
package app.unknot.plans.checkpoints;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
