package app.unknot.charting.signing;

import app.unknot.charting.note.NoteGap;
import java.util.List;
import java.util.stream.Collectors;

/** A note that cannot be signed yet, and what it lacks. */
public final class NoteIncomplete extends RuntimeException {
    private final transient List<NoteGap> gaps;

    public NoteIncomplete(List<NoteGap> gaps) {
        super("The note has gaps: "
                + gaps.stream().map(NoteGap::code).distinct().collect(Collectors.joining(", ")));
        this.gaps = List.copyOf(gaps);
    }

    public List<NoteGap> gaps() {
        return gaps;
    }
}
