/** Contacts that are not sessions: calls, messages, no-shows, incidents. */
@NullMarked
package app.unknot.charting.encounters;

import org.jspecify.annotations.NullMarked;
