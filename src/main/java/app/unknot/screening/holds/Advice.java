package app.unknot.screening.holds;

import app.unknot.screening.words.ScreeningWords;
import app.unknot.shared.text.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What happened after a warning sign: who advised, when, what the client decided, how the client left.
 *
 * @param advisedBy name of the person who gave the advice
 * @param refusal what was signed when the client refused, otherwise null
 */
public record Advice(
        String advisedBy,
        Instant advisedAt,
        ClientDecision decision,
        Departure departure,
        @Nullable Refusal refusal) {
    /** Of somebody who goes. */
    public Advice(String advisedBy, Instant advisedAt, ClientDecision decision, Departure departure) {
        this(advisedBy, advisedAt, decision, departure, null);
    }

    /** What is missing before it can be kept, in sentences; empty when it is complete. */
    List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        if (advisedBy.isBlank()) gaps.add(ScreeningWords.ENTER_WHO_GAVE_THE_ADVICE.text());
        boolean refused = decision == ClientDecision.REFUSES;
        if (refused && (refusal == null || !refusal.isComplete()))
            gaps.add(ScreeningWords.THE_REFUSAL_IS_NOT_SIGNED.text());
        if (!refused && refusal != null) gaps.add(ScreeningWords.THE_CLIENT_SIGNED_A_REFUSAL.text());
        return gaps;
    }

    /** For the record: who advised, what was decided, how the client left. */
    public String words() {
        return refusal == null
                ? ScreeningWords.BY_DECISION_LEFT.text(
                        advisedBy,
                        decision.title().toLowerCase(Locale.ROOT),
                        departure.title().toLowerCase(Locale.ROOT))
                : ScreeningWords.BY_DECISION_LEFT_2.text(
                        advisedBy,
                        decision.title().toLowerCase(Locale.ROOT),
                        departure.title().toLowerCase(Locale.ROOT),
                        refusal.words());
    }

    public enum ClientDecision implements Text {
        GOES_NOW,
        GOES_LATER,
        REFUSES;

        public String title() {
            return text();
        }
    }

    public enum Departure implements Text {
        AMBULANCE,
        DRIVEN,
        TAXI,
        ALONE;

        public String title() {
            return text();
        }
    }
}
