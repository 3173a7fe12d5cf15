package app.unknot.plans;

import java.time.LocalDate;

/**
 * What was decided when the plan was looked at again.
 *
 * @param afterSession sessions held by then
 */
public record Checkpoint(int afterSession, Decision decision, String reason, LocalDate decidedOn) {
    public enum Decision {
        CONTINUE("Continue"),
        CHANGE("Change"),
        TAPER("Fewer sessions"),
        REFER("Refer"),
        DISCHARGE("Discharge");

        private final String title;

        Decision(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
