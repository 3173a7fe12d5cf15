package app.unknot.screening.clearances;

import app.unknot.clients.documents.DocumentId;
import java.time.LocalDate;

/** A provider's answer on file, with where it stands. */
public record ClearanceRow(DocumentId document, ClearanceForm form, boolean verified, boolean withdrawn) {
    public enum State {
        TO_VERIFY("Verify it"),
        COUNTS("Counts"),
        EXPIRED("Expired"),
        WITHDRAWN("Withdrawn");

        private final String title;

        State(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public State on(LocalDate day) {
        if (withdrawn) return State.WITHDRAWN;
        if (form.expiresOn().isBefore(day)) return State.EXPIRED;
        return verified ? State.COUNTS : State.TO_VERIFY;
    }
}
