/** What a therapist has to know before and during a session: limits, alerts, preferences, the last visits. */
@NamedInterface("briefing")
@NullMarked
package app.unknot.charting.briefing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
