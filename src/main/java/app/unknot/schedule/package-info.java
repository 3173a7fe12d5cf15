/** Appointments and the therapist's day. */
@ApplicationModule(displayName = "Schedule")
@NullMarked
package app.unknot.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
