package app.unknot.charting.note;

import app.unknot.charting.words.ChartingWords;

/**
 * How far an appointment is charted.
 *
 * @param gaps what a draft still lacks; 0 otherwise
 */
public record ChartBadge(State state, int gaps) {
    public static final ChartBadge NONE = new ChartBadge(State.NO_NOTE, 0);

    public enum State {
        NO_NOTE,
        DRAFT,
        /** Signed by its author; the supervisor has not signed yet. */
        WAITS_FOR_COSIGNATURE,
        SIGNED,
        /** Not treated, late cancel or no show: there is nothing more to write. */
        ENCOUNTER
    }

    /** In words, as short as a tag. */
    public String words() {
        return switch (state) {
            case NO_NOTE -> ChartingWords.NO_NOTE.text();
            case DRAFT ->
                gaps == 0
                        ? ChartingWords.DRAFT.text()
                        : gaps == 1 ? ChartingWords.N1_GAP.text() : ChartingWords.GAPS.text(gaps);
            case WAITS_FOR_COSIGNATURE -> ChartingWords.CO_SIGN_DUE.text();
            case SIGNED -> ChartingWords.SIGNED.text();
            case ENCOUNTER -> ChartingWords.DOCUMENTED.text();
        };
    }
}
