/** The few types that everybody needs: money, ids, the clock. */
@ApplicationModule(type = ApplicationModule.Type.OPEN, displayName = "Shared")
@NullMarked
package app.unknot.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
