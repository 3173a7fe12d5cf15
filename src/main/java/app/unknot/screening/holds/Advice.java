package app.unknot.screening.holds;

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
        if (advisedBy.isBlank()) gaps.add("Enter who gave the advice.");
        boolean refused = decision == ClientDecision.REFUSES;
        if (refused && (refusal == null || !refusal.isComplete()))
            gaps.add("The refusal is not signed. Have the client sign, or name a witness.");
        if (!refused && refusal != null)
            gaps.add("The client signed a refusal, but a different decision is chosen. Check both.");
        return gaps;
    }

    /** For the record: who advised, what was decided, how the client left. */
    public String words() {
        return "By " + advisedBy + ". Decision: " + decision.title().toLowerCase(Locale.ROOT) + ". Left: "
                + departure.title().toLowerCase(Locale.ROOT) + "." + (refusal == null ? "" : " " + refusal.words());
    }

    public enum ClientDecision {
        GOES_NOW("Goes now"),
        GOES_LATER("Goes later"),
        REFUSES("Refuses");

        private final String title;

        ClientDecision(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public enum Departure {
        AMBULANCE("Ambulance"),
        DRIVEN("Driven by someone"),
        TAXI("Taxi"),
        ALONE("Alone");

        private final String title;

        Departure(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
