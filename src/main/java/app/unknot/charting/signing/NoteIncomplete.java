package app.unknot.charting.signing;

import app.unknot.charting.note.NoteGap;
import app.unknot.charting.words.ChartingWords;
import java.util.List;
import java.util.stream.Collectors;

/** A note that cannot be signed yet, and what it lacks. */
public final class NoteIncomplete extends RuntimeException {
    private final transient List<NoteGap> gaps;

    public NoteIncomplete(List<NoteGap> gaps) {
        super(ChartingWords.THE_NOTE_HAS_GAPS.text(
                gaps.stream().map(NoteGap::code).distinct().collect(Collectors.joining(", "))));
        this.gaps = List.copyOf(gaps);
    }

    public List<NoteGap> gaps() {
        return gaps;
    }
}
