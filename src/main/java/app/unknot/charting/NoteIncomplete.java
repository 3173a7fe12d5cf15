package app.unknot.charting;

import java.util.List;

/** A note that cannot be signed yet, and what it lacks. */
public final class NoteIncomplete extends RuntimeException {
    private final transient List<Gap> gaps;

    NoteIncomplete(List<Gap> gaps) {
        super("The note has " + gaps.size() + " gaps");
        this.gaps = List.copyOf(gaps);
    }

    public List<Gap> gaps() {
        return gaps;
    }
}
