package app.unknot.outcomes.practice;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the manager wrote beside months of the run chart.
 *
 * @param notes in order of time
 */
public record RunNotes(List<Note> notes) {
    static final RunNotes NONE = new RunNotes(List.of());

    /**
     * One note. It stands beside the chart and is never called the cause.
     *
     * @param newMedian whether a new time begins with this month, with a median of its own
     */
    public record Note(UUID id, YearMonth month, String words, boolean newMedian) {}

    public RunNotes {
        notes = List.copyOf(notes);
    }

    /** Months from which on a new median is taken. */
    public Set<YearMonth> starts() {
        return notes.stream().filter(Note::newMedian).map(Note::month).collect(Collectors.toSet());
    }
}
