package app.unknot.screening;

import java.time.Instant;

/**
 * What happened after a warning sign: who advised, when, what the client decided, how the client left.
 *
 * @param advisedBy name of the person who gave the advice
 */
public record Advice(String advisedBy, Instant advisedAt, Decision decision, Departure departure) {
    public enum Decision {
        GOES_NOW("Goes now"),
        GOES_LATER("Goes later"),
        REFUSES("Refuses");

        private final String title;

        Decision(String title) {
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
