package app.unknot.outcomes.scores;

import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.instruments.Occasion;
import app.unknot.outcomes.instruments.Score;
import app.unknot.outcomes.instruments.Source;
import app.unknot.outcomes.instruments.StartBack;
import app.unknot.outcomes.words.OutcomesWords;
import app.unknot.shared.PracticeFormats;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One score that was taken.
 *
 * @param subscale a part of the total that the form states beside it, or null
 * @param version of the registry and of the questions by which it was made
 */
public record ScoreEntry(
        UUID id,
        Instrument instrument,
        String version,
        LocalDate on,
        Occasion occasion,
        Source source,
        Score score,
        @Nullable Integer subscale,
        boolean withdrawn) {
    /** As the instrument states it: a mean with one decimal and its sum beside it. */
    public String shown() {
        Integer part = subscale;
        if (instrument == Instrument.START_BACK && part != null)
            return StartBack.of((int) score.sum(), part)
                    .map(read -> OutcomesWords.START_BACK_READ.text(
                            read.total(), read.psychosocial(), read.risk().text()))
                    .orElseGet(() -> shown(instrument, score));
        return shown(instrument, score);
    }

    /** In words where it was chosen from words, otherwise {@link #shown}. */
    public static String words(Instrument instrument, Score score) {
        return instrument.isChosen() ? instrument.choice(score) : shown(instrument, score);
    }

    private static String shown(Instrument instrument, Score score) {
        String number = instrument.decimals() == 0
                ? score.rounded(0).toPlainString()
                : PracticeFormats.oneDecimal(score.rounded(1).doubleValue());
        return number.replace('-', '\u2212');
    }
}
