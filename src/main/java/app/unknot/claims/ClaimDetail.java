package app.unknot.claims;

import app.unknot.claims.packet.ClaimFrequency;
import app.unknot.insurance.PayerId;
import app.unknot.insurance.PayerRank;
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
 * @param fileBy last day on which the payer takes it; null when there is none or nobody knows it
 * @param admin whether the person who opened it enters the practice's own facts
 * @param noteChange what became of the note since, or null
 * @param particulars what the payer is told besides
 * @param payer whom the newest version asks
 * @param joinedTo the claim that bills its visits, or null while it does so itself
 * @param versions the first one first; the last one that was not discarded counts
 * @param history newest first
 */
public record ClaimDetail(
        ClaimRow row,
        String memberEnd,
        List<Service> services,
        List<ScrubFinding> findings,
        int rules,
        Balance balance,
        @Nullable LocalDate fileBy,
        boolean admin,
        @Nullable NoteChange noteChange,
        Particulars particulars,
        PayerId payer,
        @Nullable ClaimId joinedTo,
        List<VersionRow> versions,
        List<Entry> history) {
    public ClaimDetail {
        services = List.copyOf(services);
        findings = List.copyOf(findings);
        versions = List.copyOf(versions);
        history = List.copyOf(history);
    }

    /**
     * One service line.
     *
     * @param apart who treated and where, when that is not the same for the whole claim; else empty
     */
    public record Service(
            LocalDate day, String code, String modifiers, int units, int minutes, Money charge, String apart) {}

    /**
     * One version.
     *
     * @param since when it came to where it stands
     * @param errors findings that block it
     * @param reason why it was made; empty for the first one
     * @param frozenAt when what goes out was fixed; null before
     */
    public record VersionRow(
            int ordinal,
            String control,
            PayerRank rank,
            ClaimFrequency frequency,
            String payerName,
            String payerClaimNumber,
            ClaimState state,
            Instant since,
            Money total,
            int errors,
            String reason,
            @Nullable Instant frozenAt) {}

    /**
     * What happened to a version.
     *
     * @param ordinal of the version
     * @param state where it stood after that; null when that was not written down
     * @param who did it; null for the product itself
     */
    public record Entry(
            Instant at,
            String what,
            String detail,
            int ordinal,
            @Nullable ClaimState state,
            @Nullable String who) {}
}
