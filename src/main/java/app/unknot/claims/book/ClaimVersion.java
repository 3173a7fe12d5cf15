package app.unknot.claims.book;

import app.unknot.accounts.RefusedRequest;
import app.unknot.claims.ClaimDetail;
import app.unknot.claims.ClaimState;
import app.unknot.claims.Particulars;
import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.ClaimFrequency;
import app.unknot.claims.packet.ClaimSnapshot.Filing;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.insurance.Coverage;
import app.unknot.insurance.CoveringPolicy;
import app.unknot.insurance.PayerId;
import app.unknot.insurance.PayerRank;
import app.unknot.shared.Ids;
import app.unknot.shared.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What goes to one payer once. What is sent of it never changes; what is changed is a further version. */
@Entity
public class ClaimVersion {
    private static final int MOST_OF_A_CONTROL_NUMBER = 20;
    /** A file carries thousands: what belongs to them is read for that many at once. */
    private static final int MANY = 500;

    static final String SNAPSHOT = "snapshot";
    static final String EARLIER = "earlier";

    @Id
    private UUID id;

    @Column(name = "claim_id", insertable = false, updatable = false)
    private @Nullable UUID claimId;

    private int ordinal;
    private String control;

    @Enumerated(EnumType.STRING)
    private PayerRank payerRank;

    @Enumerated(EnumType.STRING)
    private ClaimFrequency frequency;

    private UUID payerId;
    private String payerName;
    private String payerClaimNumber;

    @Enumerated(EnumType.STRING)
    private ClaimState state;

    private Instant stateSince;
    private long totalCents;
    private int errors;
    private int warnings;
    private String reason;
    private @Nullable LocalDate onsetOn;
    private @Nullable LocalDate firstTreatedOn;
    private long clientPaidCents;
    private String note;
    private @Nullable Instant frozenAt;

    /** By what it is: {@link #SNAPSHOT} all that goes out, {@link #EARLIER} what payers before this one did. Never read with the rest. */
    @ElementCollection
    @BatchSize(size = MANY)
    @CollectionTable(name = "claim_version_part", joinColumns = @JoinColumn(name = "version_id"))
    @MapKeyColumn(name = "part")
    @Column(name = "sealed_content")
    private Map<String, String> parts = new HashMap<>();

    @ElementCollection
    @BatchSize(size = MANY)
    @CollectionTable(name = "claim_version_line", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "place")
    private List<ClaimLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "claim_version_finding", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "place")
    private List<ClaimFinding> findings = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ClaimVersion() {}

    /** The first version of a claim. */
    ClaimVersion(String control, Coverage coverage, List<ClaimLine> lines, Instant at) {
        this.id = Ids.next();
        this.ordinal = 1;
        this.control = control;
        this.payerRank = PayerRank.PRIMARY;
        this.frequency = ClaimFrequency.ORIGINAL;
        this.payerId = coverage.payer().value();
        this.payerName = coverage.terms().name();
        this.payerClaimNumber = "";
        this.reason = "";
        this.note = "";
        begin(lines, at);
    }

    /** A version that comes after {@code before}, with the lines that one had. */
    ClaimVersion(ClaimVersion before, int ordinal, String number, ClaimFrequency frequency, String reason, Instant at) {
        this.id = Ids.next();
        this.ordinal = ordinal;
        this.control = controlNumber(number, ordinal);
        this.payerRank = before.payerRank;
        this.frequency = frequency;
        this.payerId = before.payerId;
        this.payerName = before.payerName;
        this.payerClaimNumber = frequency.changesAnother() ? before.payerClaimNumber : "";
        this.reason = reason;
        this.onsetOn = before.onsetOn;
        this.firstTreatedOn = before.firstTreatedOn;
        this.clientPaidCents = before.clientPaidCents;
        this.note = before.note;
        begin(before.lines, at);
    }

    /** The version that asks the payer of the next policy, with the lines that {@code before} had. */
    static ClaimVersion forNext(ClaimVersion before, int ordinal, String number, CoveringPolicy next, Instant at) {
        ClaimVersion version = new ClaimVersion(before, ordinal, number, ClaimFrequency.ORIGINAL, "", at);
        version.payerRank = next.rank();
        version.payerId = next.payer().value();
        version.payerName = next.payerName();
        return version;
    }

    /** The first version of a claim that bills together what {@code parts} billed one by one. */
    static ClaimVersion together(String control, List<ClaimVersion> parts, List<ClaimLine> lines, Instant at) {
        ClaimVersion first = parts.getFirst();
        ClaimVersion version = new ClaimVersion();
        version.id = Ids.next();
        version.ordinal = 1;
        version.control = control;
        version.payerRank = PayerRank.PRIMARY;
        version.frequency = ClaimFrequency.ORIGINAL;
        version.payerId = first.payerId;
        version.payerName = first.payerName;
        version.payerClaimNumber = "";
        version.reason = "";
        version.onsetOn = first.onsetOn;
        version.firstTreatedOn = first.firstTreatedOn;
        version.clientPaidCents =
                parts.stream().mapToLong(part -> part.clientPaidCents).sum();
        version.note = first.note;
        version.begin(lines, at);
        return version;
    }

    private void begin(List<ClaimLine> billed, Instant at) {
        state = ClaimState.DRAFT;
        stateSince = at;
        lines = new ArrayList<>(billed.stream().map(ClaimLine::copy).toList());
        totalCents = billed.stream().mapToLong(line -> line.charge().cents()).sum();
    }

    /** Payers are bound to give 20 characters back, no more. */
    private static String controlNumber(String number, int ordinal) {
        String control = number + "-" + ordinal;
        if (control.length() > MOST_OF_A_CONTROL_NUMBER) throw new IllegalStateException("No room for " + control);
        return control;
    }

    /** Takes the findings of a check in, for a version that has not gone. */
    void checked(List<ScrubFinding> found) {
        findings.clear();
        found.forEach(finding -> findings.add(new ClaimFinding(finding)));
        errors = (int) found.stream().filter(ScrubFinding::blocks).count();
        warnings = found.size() - errors;
    }

    /** @throws RefusedRequest when the step cannot happen where it stands */
    void move(ClaimStep step, Instant at) {
        state = ClaimLife.after(state, step, frequency)
                .orElseThrow(
                        () -> new RefusedRequest(ClaimsWords.THAT_CANNOT_HAPPEN_TO_IT.text(control, state.title())));
        stateSince = at;
    }

    /** Takes what the payer is told besides; the modifiers of the lines in their order. */
    void tell(Particulars told) {
        onsetOn = told.onset();
        firstTreatedOn = told.firstTreated();
        clientPaidCents = told.clientPaid().cents();
        note = told.note();
        if (frequency.changesAnother()) knownToThePayerAs(told.payerClaimNumber());
        for (int i = 0; i < lines.size(); i++)
            lines.get(i).modified(told.modifiers().get(i));
        List<ClaimLine> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) if (!told.leftOut().contains(i)) kept.add(lines.get(i));
        if (kept.size() == lines.size()) return;
        lines.clear();
        lines.addAll(kept);
        totalCents = kept.stream().mapToLong(line -> line.charge().cents()).sum();
    }

    public Particulars particulars() {
        return new Particulars(
                onsetOn,
                firstTreatedOn,
                Money.ofCents(clientPaidCents),
                note,
                lines.stream().map(ClaimLine::modifiers).toList(),
                frequency.changesAnother() ? payerClaimNumber : "",
                Set.of());
    }

    /** Whether the step can happen where it stands. */
    public boolean takes(ClaimStep step) {
        return ClaimLife.after(state, step, frequency).isPresent();
    }

    /** Keeps what goes out, as it is now. */
    void freeze(String sealed, Instant at) {
        parts.put(SNAPSHOT, sealed);
        frozenAt = at;
    }

    void keepEarlier(String sealed) {
        parts.put(EARLIER, sealed);
    }

    /** Sealed; null for a first payer. */
    @Nullable
    String sealedEarlier() {
        return parts.get(EARLIER);
    }

    void thaw() {
        parts.remove(SNAPSHOT);
        frozenAt = null;
    }

    /** The number under which the payer keeps it (REF 1K of a 277CA, CLP07 of an 835), as it was last told. */
    public void knownToThePayerAs(String number) {
        if (!number.isEmpty()) payerClaimNumber = number;
    }

    public UUID id() {
        return id;
    }

    public int ordinal() {
        return ordinal;
    }

    /** Our number of this version (CLM01), at most 20 characters, never reused. */
    public String control() {
        return control;
    }

    public PayerRank rank() {
        return payerRank;
    }

    public ClaimFrequency frequency() {
        return frequency;
    }

    public PayerId payer() {
        return new PayerId(payerId);
    }

    public String payerName() {
        return payerName;
    }

    /** @param answeredOn day of the payer's last answer to what it replaces, or null */
    Filing filing(@Nullable LocalDate answeredOn) {
        return new Filing(control, payerRank, frequency, payerClaimNumber, answeredOn);
    }

    /** Empty until the payer has told one. */
    public String payerClaimNumber() {
        return payerClaimNumber;
    }

    public ClaimState state() {
        return state;
    }

    public Money total() {
        return Money.ofCents(totalCents);
    }

    /** What the practice asks for with it: nothing with a void. */
    public Money asksFor() {
        return frequency == ClaimFrequency.VOID ? Money.ZERO : total();
    }

    /** Whether it asks a payer for what an earlier one left. */
    public boolean asksALaterPayer() {
        return payerRank != PayerRank.PRIMARY && frequency != ClaimFrequency.VOID;
    }

    int errors() {
        return errors;
    }

    int warnings() {
        return warnings;
    }

    public boolean isFrozen() {
        return frozenAt != null;
    }

    /** Sealed; null until it was marked ready. */
    @Nullable
    String sealedSnapshot() {
        return parts.get(SNAPSHOT);
    }

    public List<ClaimLine> lines() {
        return List.copyOf(lines);
    }

    public List<ScrubFinding> findings() {
        return findings.stream().map(ClaimFinding::finding).toList();
    }

    /** The claim that it is a version of; null before it is stored. */
    @Nullable
    UUID claimId() {
        return claimId;
    }

    public ClaimDetail.VersionRow row() {
        return new ClaimDetail.VersionRow(
                ordinal,
                control,
                payerRank,
                frequency,
                payerName,
                payerClaimNumber,
                state,
                stateSince,
                total(),
                errors,
                reason,
                frozenAt);
    }
}
