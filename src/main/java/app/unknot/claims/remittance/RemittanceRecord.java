package app.unknot.claims.remittance;

import app.unknot.claims.RemittanceId;
import app.unknot.claims.RemittanceReport;
import app.unknot.claims.RemittanceReport.Split;
import app.unknot.claims.RemittanceState;
import app.unknot.claims.packet.PaymentHead;
import app.unknot.shared.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A payment that was read. A refused one is judged again when it comes again; what is posted of one is never posted twice. */
@Entity
@Table(name = "remittance")
class RemittanceRecord {
    /** Stands before the beginning of the hash where a payment has no trace of its own, because traces are unique. */
    private static final String NO_TRACE = "#";

    private static final Pattern BESIDE = Pattern.compile(NO_TRACE + "[0-9a-f]{32}$");

    private static final int MOST_REASONS = 50;

    @Id
    private UUID id;

    private @Nullable UUID transactionId;
    private String trace;
    private String payerCode;
    private String payerName;
    private String payerNumber;
    private @Nullable LocalDate paidOn;
    private String method;
    private long paidCents;
    private long providerCents;
    private String hash;
    private int claims;
    private int done;
    private boolean byHand;

    @Enumerated(EnumType.STRING)
    private RemittanceState state;

    private String fileName;
    private Instant importedAt;

    @ElementCollection
    @CollectionTable(name = "remittance_moved", joinColumns = @JoinColumn(name = "remittance_id"))
    @OrderColumn(name = "place")
    private List<MovedRow> moved = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "remittance_reason", joinColumns = @JoinColumn(name = "remittance_id"))
    @OrderColumn(name = "place")
    private List<RemittanceReason> reasons = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected RemittanceRecord() {}

    RemittanceRecord(UUID id, Payment payment) {
        this.id = id;
        this.state = RemittanceState.REFUSED;
        read(payment);
    }

    /** Takes in what the payment says, for one of which nothing is posted. */
    final void read(Payment payment) {
        PaymentHead head = payment.head();
        this.transactionId = payment.transaction();
        this.trace = traceOf(head.trace(), payment.hash());
        this.payerCode = head.payerId();
        this.payerName = head.payerName();
        this.payerNumber = head.payerNumber();
        this.paidOn = head.paidOn();
        this.method = head.method();
        this.paidCents = head.paid().cents();
        this.hash = payment.hash();
        this.claims = payment.claims();
        this.fileName = payment.fileName();
        this.byHand = payment.transaction() == null;
        this.importedAt = payment.at();
        this.done = 0;
        moved.clear();
        payment.moved().forEach(one -> moved.add(new MovedRow(one)));
        providerCents =
                moved.stream().mapToLong(one -> one.moved().amount().cents()).sum();
        reasons.clear();
        payment.refused().forEach(this::because);
        state = payment.refused().isEmpty() ? RemittanceState.POSTING : RemittanceState.REFUSED;
    }

    static String traceOf(String trace, String hash) {
        return trace.isBlank() || trace.startsWith(NO_TRACE) ? NO_TRACE + hash.substring(0, 32) : trace;
    }

    /** Keeps it beside another payment of the same trace, day and amount. */
    void apart() {
        trace = trace + NO_TRACE + hash.substring(0, 32);
    }

    /** Whether it is of the payer of another one of the same trace. Not every payment has the payer's number. */
    boolean isOf(PaymentHead head) {
        return !head.payerId().isBlank() || payerName.equalsIgnoreCase(head.payerName());
    }

    /** Whether it is of the very same segments. */
    boolean isSame(String otherHash) {
        return hash.equals(otherHash);
    }

    void because(RemittanceReport.Reason reason) {
        if (reasons.size() < MOST_REASONS) reasons.add(new RemittanceReason(reason));
    }

    void noLonger(String why) {
        reasons.removeIf(one -> one.reason().text().equals(why));
    }

    void advanced(int to) {
        done = Math.max(done, to);
    }

    /** Whether all of it is settled now, or some of it waits. */
    void ended(boolean someWait) {
        state = someWait ? RemittanceState.PARKED : RemittanceState.POSTED;
        if (!someWait) reasons.clear();
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID transaction() {
        return transactionId;
    }

    RemittanceState state() {
        return state;
    }

    /** How many of its claims were judged. */
    int done() {
        return done;
    }

    int claims() {
        return claims;
    }

    /** As people know it; empty when it has none. */
    String trace() {
        return BESIDE.matcher(trace).replaceFirst("");
    }

    Money movedInAll() {
        return Money.ofCents(providerCents);
    }

    PaymentHead head() {
        return new PaymentHead(trace(), payerCode, payerName, payerNumber, paidOn, Money.ofCents(paidCents), method);
    }

    Split split(List<RowSum> sums) {
        if (state == RemittanceState.REFUSED) return new Split(Money.ZERO, Money.ZERO, Money.ofCents(paidCents), 0, 0);
        long parked = 0;
        long waiting = 0;
        long posted = 0;
        for (RowSum sum : sums)
            if (sum.state() == RowState.WAITING || sum.state() == RowState.ASIDE) {
                parked += sum.paidCents();
                if (sum.state() == RowState.WAITING) waiting += sum.rows();
            } else if (sum.state() == RowState.POSTED) posted += sum.rows();
        if (state == RemittanceState.POSTING) parked = paidCents - postedSoFar(sums);
        return new Split(Money.ofCents(paidCents - parked), Money.ofCents(parked), Money.ZERO, posted, waiting);
    }

    /** Until all of its claims are judged, what is moved outside of them is not posted. */
    private static long postedSoFar(List<RowSum> sums) {
        return sums.stream()
                .filter(sum -> sum.state() == RowState.POSTED)
                .mapToLong(RowSum::paidCents)
                .sum();
    }

    /** Whether an earlier release parked it whole, before its claims were judged one by one. */
    boolean parkedWhole() {
        return hash.isEmpty() && state == RemittanceState.PARKED;
    }

    RemittanceReport report(boolean again, Split split, List<RemittanceReport.Row> rows) {
        return new RemittanceReport(
                new RemittanceId(id),
                trace(),
                payerName,
                paidOn,
                method,
                Money.ofCents(paidCents),
                split,
                moved.stream().map(MovedRow::moved).toList(),
                state,
                claims,
                again,
                fileName,
                importedAt,
                reasons.stream().map(RemittanceReason::reason).toList(),
                rows);
    }
}
