/** What the practice writes into reminders and calendars. */
@NullMarked
package app.unknot.schedule.settings;

import org.jspecify.annotations.NullMarked;
