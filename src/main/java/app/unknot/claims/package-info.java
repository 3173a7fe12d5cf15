/** The claim from signed note to posted remittance. */
@ApplicationModule(displayName = "Claims")
@NullMarked
package app.unknot.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
