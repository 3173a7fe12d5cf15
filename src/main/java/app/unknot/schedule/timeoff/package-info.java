/** Time off and training: asked for by therapists, decided by managers, with what is booked in it. */
@NullMarked
package app.unknot.schedule.timeoff;

import org.jspecify.annotations.NullMarked;
