/** What a plan can aim at: measures that others keep. */
@NamedInterface("targets")
@NullMarked
package app.unknot.plans.targets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
