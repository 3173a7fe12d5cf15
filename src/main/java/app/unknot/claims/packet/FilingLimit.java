package app.unknot.claims.packet;

import app.unknot.claims.packet.ClaimSnapshot.EarlierPayer;
import app.unknot.claims.packet.ClaimSnapshot.Filing;
import app.unknot.insurance.PayerRules;
import app.unknot.insurance.PayerRules.Deadline;
import app.unknot.insurance.PayerRules.From;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Until when a payer takes a version of a claim: a first claim by one deadline, a replacement by another. A void has none.
 *
 * @param start the day that it is counted from
 * @param days 1 or more
 */
public record FilingLimit(LocalDate start, int days) {
    /** Empty when there is none, or nobody knows it. */
    public static Optional<FilingLimit> of(ClaimSnapshot claim) {
        return of(claim.payer().rules(), claim.filing(), claim.serviceDate(), claim.earlier());
    }

    /**
     * @param service day of the first visit
     * @param earlier what payers before this one answered, in their order
     */
    public static Optional<FilingLimit> of(
            PayerRules rules, Filing filing, LocalDate service, List<EarlierPayer> earlier) {
        return switch (filing.frequency()) {
            case VOID -> Optional.empty();
            case ORIGINAL ->
                Optional.of(new FilingLimit(
                        Objects.requireNonNullElse(start(rules.first(), filing, service, earlier), service),
                        rules.first().days()));
            case REPLACEMENT -> {
                Deadline corrected = rules.corrected();
                LocalDate start = corrected == null ? null : start(corrected, filing, service, earlier);
                yield corrected == null || start == null
                        ? Optional.empty()
                        : Optional.of(new FilingLimit(start, corrected.days()));
            }
        };
    }

    private static @Nullable LocalDate start(
            Deadline deadline, Filing filing, LocalDate service, List<EarlierPayer> earlier) {
        if (deadline.from() == From.PAYMENT) return filing.answeredOn();
        if (deadline.from() == From.EARLIER && !earlier.isEmpty())
            return earlier.getLast().paidOn();
        return service;
    }

    /** The last day on which the payer takes it. */
    public LocalDate last() {
        return start.plusDays(days);
    }
}
