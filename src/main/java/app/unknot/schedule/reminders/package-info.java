/** Whom to remind of a visit, how, and who did. Nothing is sent by itself. */
@NullMarked
package app.unknot.schedule.reminders;

import org.jspecify.annotations.NullMarked;
