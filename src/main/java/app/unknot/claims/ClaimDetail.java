package app.unknot.claims;

import app.unknot.ledger.Balance;
import app.unknot.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim, opened.
 *
 * @param memberEnd the last four characters of the member id
 * @param rules how many checks were made
 * @param fileBy last day on which the payer takes it
 * @param noteChange what became of the note since, or null
 * @param history newest first
 */
public record ClaimDetail(
        ClaimRow row,
        String memberEnd,
        List<Service> services,
        List<ScrubFinding> findings,
        int rules,
        Balance balance,
        LocalDate fileBy,
        @Nullable NoteChange noteChange,
        List<Entry> history) {
    public ClaimDetail {
        services = List.copyOf(services);
        findings = List.copyOf(findings);
        history = List.copyOf(history);
    }

    /** One service line. */
    public record Service(String code, int units, int minutes, Money charge) {}

    /** What happened to the claim. */
    public record Entry(Instant at, String what, String detail) {}
}
