/** Treatment plans: goals, dose, techniques, pressure, home care, checkpoints. */
@ApplicationModule(displayName = "Plans")
@NullMarked
package app.unknot.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
