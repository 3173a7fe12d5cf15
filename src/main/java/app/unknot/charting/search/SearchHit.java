package app.unknot.charting.search;

import app.unknot.clients.timeline.TimelineKind;
import java.time.LocalDate;

/**
 * A place in a client's chart where the words were found.
 *
 * @param before some words before the match, as they stand there
 * @param match the match, as it stands there
 * @param address where it can be read
 */
public record SearchHit(
        TimelineKind kind, LocalDate day, String title, String before, String match, String after, String address) {}
