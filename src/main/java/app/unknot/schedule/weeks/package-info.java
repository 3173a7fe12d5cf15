/** The hours that therapists work every week, entered by managers. */
@NullMarked
package app.unknot.schedule.weeks;

import org.jspecify.annotations.NullMarked;
