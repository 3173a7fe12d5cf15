package app.unknot.claims.remittance;

import app.unknot.claims.ClaimId;
import app.unknot.claims.RemittanceReport;
import app.unknot.claims.RemittanceReport.Outcome;
import app.unknot.claims.filed.FiledClaim;
import app.unknot.claims.packet.Adjustment;
import app.unknot.claims.packet.RemittedClaim;
import app.unknot.claims.packet.RemittedClaim.Patient;
import app.unknot.shared.Money;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One claim of a remittance: posted, in suspense, or settled by hand. */
@Entity
@Table(name = "remittance_row")
class RemittedRow implements Persistable<RowId> {
    private static final int LONGEST_WHY = 4_000;
    private static final int LONGEST_MEMBER_ID = 80;

    @EmbeddedId
    private RowId id;

    private @Nullable UUID claimId;
    private long segment;
    private String control;
    private String status;
    private String payerNumber;
    private String patient;
    private String memberId;
    private long chargeCents;
    private long contractCents;
    private long clientCents;
    private long priorCents;
    private long otherCents;
    private long paidCents;
    private String result;
    private String remarks;
    private String correctedName;
    private String correctedId;
    private String postedTo;

    @Enumerated(EnumType.STRING)
    private RowState state;

    private String why;
    private @Nullable Long offByCents;
    private @Nullable UUID settledBy;
    private @Nullable Instant settledAt;
    private String settledWords;

    @Version
    private @Nullable Long version;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected RemittedRow() {}

    RemittedRow(RowId id, RemittedClaim claim, Verdict verdict, @Nullable FiledClaim ours) {
        this.id = id;
        this.segment = claim.segment();
        this.control = claim.control();
        this.status = claim.status();
        this.payerNumber = claim.payerNumber();
        this.patient = named(claim.patient());
        this.memberId = member(claim.patient());
        this.chargeCents = claim.charge().cents();
        this.paidCents = claim.paid().cents();
        this.remarks = RemittanceDetails.remarks(claim.remarks());
        this.correctedName = named(claim.corrected());
        this.correctedId = claim.corrected().memberId();
        this.settledWords = "";
        this.postedTo = "";
        this.state = verdict.state();
        this.result = verdict.outcome().name();
        this.why = verdict.why();
        judged(verdict, ours);
        this.fresh = true;
    }

    private static String named(Patient patient) {
        return patient.firstName().isEmpty() ? patient.lastName() : patient.lastName() + ", " + patient.firstName();
    }

    private static String member(Patient patient) {
        return patient.memberId().length() > LONGEST_MEMBER_ID ? "" : patient.memberId();
    }

    /** Whom the payer means. */
    Patient named() {
        String[] parts = patient.split(", ", 2);
        return new Patient(parts[0], parts.length > 1 ? parts[1] : "", memberId);
    }

    /** As the payer wrote it, or empty. */
    String memberId() {
        return memberId;
    }

    final void judged(Verdict verdict, @Nullable FiledClaim ours) {
        state = verdict.state();
        claimId = ours == null ? null : ours.id().value();
        postedTo = ours != null && state == RowState.POSTED ? ours.number() : "";
        result = verdict.outcome().name();
        why = verdict.why().length() > LONGEST_WHY ? verdict.why().substring(0, LONGEST_WHY) : verdict.why();
        Money gap = verdict.offBy();
        offByCents = gap == null ? null : gap.cents();
        shared(verdict.share());
    }

    private void shared(ClaimShare share) {
        contractCents = share.contract().cents();
        clientCents = share.client().cents();
        priorCents = share.prior().cents();
        otherCents = share.open().cents();
    }

    /** Posts it to a claim of ours, as somebody decided. */
    void matched(FiledClaim ours, ClaimShare share, UUID by, Instant at, String words) {
        state = RowState.POSTED;
        claimId = ours.id().value();
        postedTo = ours.number();
        shared(share);
        settled(by, at, words);
    }

    void setAside(UUID by, Instant at, String words) {
        state = RowState.ASIDE;
        settled(by, at, words);
    }

    private void settled(UUID by, Instant at, String words) {
        settledBy = by;
        settledAt = at;
        settledWords = words;
    }

    /** Whether a claim of a payment says the same. */
    boolean isOf(RemittedClaim claim) {
        return control.equals(claim.control())
                && chargeCents == claim.charge().cents()
                && paidCents == claim.paid().cents();
    }

    int place() {
        return id.place();
    }

    RowState state() {
        return state;
    }

    boolean waits() {
        return state == RowState.WAITING || state == RowState.ASIDE;
    }

    /** Whether it was read and adds up, and only did not fit with what else is known of our claim. */
    boolean waitsForOthers() {
        return state == RowState.WAITING && (outcome() == Outcome.UNLIKE_OURS || outcome() == Outcome.OVERDRAWN);
    }

    /** As the payment has it; its sums held when it was read. */
    RemittedClaim claim(List<Adjustment> adjustments) {
        return new RemittedClaim(
                segment,
                control,
                status,
                charge(),
                paid(),
                null,
                payerNumber,
                named(),
                Patient.UNNAMED,
                adjustments,
                List.of(),
                List.of(),
                List.of());
    }

    String why() {
        return why;
    }

    boolean reversal() {
        return status.equals("22") || chargeCents < 0;
    }

    Money charge() {
        return Money.ofCents(chargeCents);
    }

    Money paid() {
        return Money.ofCents(paidCents);
    }

    String control() {
        return control;
    }

    /** As it was read. */
    ClaimShare share() {
        return new ClaimShare(
                paid(),
                Money.ofCents(contractCents),
                Money.ofCents(clientCents),
                Money.ofCents(priorCents),
                Money.ofCents(otherCents));
    }

    @Nullable
    ClaimId claim() {
        return claimId == null ? null : new ClaimId(claimId);
    }

    /** Earlier releases stored the words, such as "Client owes" and "Off by $12.00". */
    private Outcome outcome() {
        return result.startsWith("Off by")
                ? Outcome.OFF_BY
                : Outcome.valueOf(result.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    RemittanceReport.Row row(String client) {
        return new RemittanceReport.Row(
                id.place(),
                segment,
                control,
                claim(),
                client.isEmpty() ? patient : client,
                charge(),
                Money.ofCents(contractCents),
                Money.ofCents(clientCents),
                Money.ofCents(otherCents + priorCents),
                paid(),
                outcome(),
                state.name(),
                why,
                settledWords);
    }

    String payerNumber() {
        return payerNumber;
    }

    String remarks() {
        return remarks;
    }

    /** The client as the payer has them, where that is not as we wrote it; else empty. */
    String corrected() {
        return Stream.of(correctedName, correctedId)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(", "));
    }

    @Override
    public RowId getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
