/** Who pays: payers, policies, prescriptions. */
@ApplicationModule(displayName = "Insurance")
@NullMarked
package app.unknot.insurance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
