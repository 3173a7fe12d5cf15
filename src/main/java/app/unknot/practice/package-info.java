/** The practice itself: profile, rooms, service catalogue, settings. */
@ApplicationModule(displayName = "Practice")
@NullMarked
package app.unknot.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
