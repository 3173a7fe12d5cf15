package app.unknot.charting.signing;

import app.unknot.charting.note.Gap;
import java.util.List;
import java.util.stream.Collectors;

/** A note that cannot be signed yet, and what it lacks. */
public final class NoteIncomplete extends RuntimeException {
    private final transient List<Gap> gaps;

    public NoteIncomplete(List<Gap> gaps) {
        super("The note has gaps: " + gaps.stream().map(Gap::code).distinct().collect(Collectors.joining(", ")));
        this.gaps = List.copyOf(gaps);
    }

    public List<Gap> gaps() {
        return gaps;
    }
}
