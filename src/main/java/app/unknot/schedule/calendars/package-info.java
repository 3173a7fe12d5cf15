/** Visits in calendars outside the portal: a therapist's own by a secret address, and one visit for its client. */
@NullMarked
package app.unknot.schedule.calendars;

import org.jspecify.annotations.NullMarked;
