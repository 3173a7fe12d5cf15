/** When therapists cannot be booked, and why: read by booking, by everything that proposes a time, and by the book on the screen. */
@NullMarked
package app.unknot.schedule.availability;

import org.jspecify.annotations.NullMarked;
