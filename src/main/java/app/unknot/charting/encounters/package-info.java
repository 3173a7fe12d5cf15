/** Contacts that are not sessions: calls, messages, no-shows, incidents. */
@NamedInterface("encounters")
@NullMarked
package app.unknot.charting.encounters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
