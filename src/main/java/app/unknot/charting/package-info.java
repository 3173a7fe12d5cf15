/** Session notes: draft journal, signing, addenda. */
@ApplicationModule(displayName = "Charting")
@NullMarked
package app.unknot.charting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
