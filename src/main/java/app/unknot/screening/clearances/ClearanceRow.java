package app.unknot.screening.clearances;

import app.unknot.clients.documents.DocumentId;
import app.unknot.shared.text.Text;
import java.time.LocalDate;

/** A provider's answer on file, with where it stands. */
public record ClearanceRow(DocumentId document, ClearanceForm form, boolean verified, boolean withdrawn) {
    public enum State implements Text {
        TO_VERIFY,
        COUNTS,
        EXPIRED,
        WITHDRAWN;

        public String title() {
            return text();
        }
    }

    public State on(LocalDate day) {
        if (withdrawn) return State.WITHDRAWN;
        if (form.expiresOn().isBefore(day)) return State.EXPIRED;
        return verified ? State.COUNTS : State.TO_VERIFY;
    }
}
