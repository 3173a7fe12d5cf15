/** Gives the visits of a therapist to others, or moves them: together, and exactly those that were shown. */
@NullMarked
package app.unknot.schedule.handover;

import org.jspecify.annotations.NullMarked;
