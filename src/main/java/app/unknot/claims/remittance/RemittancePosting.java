package app.unknot.claims.remittance;

import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.claims.RemittanceReport;
import app.unknot.claims.RemittanceState;
import app.unknot.claims.book.ClaimBook;
import app.unknot.claims.filed.FiledClaim;
import app.unknot.claims.filed.FiledClaims;
import app.unknot.claims.packet.Adjustment;
import app.unknot.claims.packet.PaymentHead;
import app.unknot.claims.packet.RemittedClaim;
import app.unknot.ledger.Balance;
import app.unknot.ledger.Ledger;
import app.unknot.ledger.Posting;
import app.unknot.ledger.PostingKind;
import app.unknot.shared.Ids;
import app.unknot.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Posts a payment whose total holds, in sets of claims. Each set is one transaction, so a payment that fits into one is posted whole;
 * a larger one goes on where it was left. Its callers have decided who may.
 */
@Component
public class RemittancePosting {
    private static final Scope PRACTICE = ClaimBook.PRACTICE;

    /** At once, of claims whose parts stand apart. */
    private static final int NUMBERS = 500;

    private final RemittanceRecords remittances;
    private final RemittedRows rows;
    private final RemittanceDetails lines;
    private final PostingRuleRows ruleRows;
    private final FiledClaims filed;
    private final Ledger ledger;
    private final AuditLog audit;

    RemittancePosting(
            RemittanceRecords remittances,
            RemittedRows rows,
            RemittanceDetails lines,
            PostingRuleRows ruleRows,
            FiledClaims filed,
            Ledger ledger,
            AuditLog audit) {
        this.remittances = remittances;
        this.rows = rows;
        this.lines = lines;
        this.ruleRows = ruleRows;
        this.filed = filed;
        this.ledger = ledger;
        this.audit = audit;
    }

    /**
     * How a payment stands.
     *
     * @param again whether it came before, from another file or another place of this one
     * @param done how many of its claims were judged
     */
    public record Standing(UUID remittance, RemittanceState state, boolean again, int done) {}

    /** Where a set of claims belongs: its first place, and whether it is the last set. */
    public record ClaimSet(int from, List<RemittedClaim> claims, boolean last) {
        public ClaimSet {
            claims = List.copyOf(claims);
        }
    }

    /** How it stands before anything is done; empty when it was never here. */
    @Transactional(readOnly = true)
    public Optional<Standing> standing(Payment payment) {
        return known(payment).map(record -> standing(record, !isOf(record, payment)));
    }

    /** Takes the next set of a payment in; the first one makes the payment known. */
    @Transactional
    public Standing take(Payment payment, ClaimSet set) {
        Optional<RemittanceRecord> known = known(payment);
        if (known.isEmpty()) {
            RemittanceRecord record = new RemittanceRecord(Ids.next(), payment);
            if (alike(payment).isPresent()) record.apart();
            return goOn(remittances.save(record), payment, set, false, false);
        }
        RemittanceRecord record = known.get();
        boolean mine = isOf(record, payment);
        boolean unposted = record.state() == RemittanceState.REFUSED || record.parkedWhole();
        if (set.from() == 0 && unposted) {
            record.read(payment);
            return goOn(record, payment, set, false, true);
        }
        if (payment.refused().isEmpty() && isAnother(record, payment, set)) {
            RemittanceRecord another = new RemittanceRecord(Ids.next(), payment);
            another.apart();
            return goOn(remittances.save(another), payment, set, false, false);
        }
        if (record.state() == RemittanceState.POSTED || !payment.refused().isEmpty()) return standing(record, true);
        return goOn(record, payment, set, !mine, true);
    }

    private Standing goOn(RemittanceRecord record, Payment payment, ClaimSet set, boolean again, boolean before) {
        if (payment.refused().isEmpty()) {
            judge(record, set, before);
            record.advanced(set.from() + set.claims().size());
            if (set.last()) {
                if (set.from() > 0) judgeApart(record);
                end(record);
            }
        }
        if (set.last())
            audit.record(AuditEvent.done(
                            record.state() == RemittanceState.POSTED ? "REMITTANCE_POST" : "REMITTANCE_PARK",
                            "remittance " + record.id())
                    .with(record.claims() + " claims, " + record.state()));
        return standing(record, again);
    }

    private static Standing standing(RemittanceRecord record, boolean again) {
        return new Standing(record.id(), record.state(), again, record.done());
    }

    private static boolean isOf(RemittanceRecord record, Payment payment) {
        return Objects.equals(record.transaction(), payment.transaction());
    }

    private Optional<RemittanceRecord> known(Payment payment) {
        Optional<RemittanceRecord> same =
                remittances.same(payment.hash(), PRACTICE, Limit.of(1)).stream().findFirst();
        return same.isPresent() ? same : alike(payment).filter(one -> one.isOf(payment.head()));
    }

    /** One of the same trace, payer, day and amount. */
    private Optional<RemittanceRecord> alike(Payment payment) {
        PaymentHead head = payment.head();
        LocalDate day = head.paidOn();
        if (head.trace().isBlank() || day == null) return Optional.empty();
        return remittances.known(
                RemittanceRecord.traceOf(head.trace(), payment.hash()),
                head.payerId(),
                day,
                head.paid().cents(),
                PRACTICE);
    }

    /** Whether a payment has the trace, day and amount of an earlier one and is about other claims: payments of nothing often share those. */
    private boolean isAnother(RemittanceRecord known, Payment payment, ClaimSet set) {
        if (known.isSame(payment.hash()) || set.from() > 0) return false;
        if (known.claims() != payment.claims()) return true;
        Map<Integer, RemittedRow> there =
                rows.between(known.id(), 0, Math.max(0, set.claims().size() - 1), PRACTICE).stream()
                        .collect(Collectors.toMap(RemittedRow::place, row -> row));
        return IntStream.range(0, set.claims().size()).anyMatch(i -> {
            RemittedRow row = there.get(i);
            return row != null && !row.isOf(set.claims().get(i));
        });
    }

    private void judge(RemittanceRecord record, ClaimSet set, boolean before) {
        if (set.claims().isEmpty()) return;
        Map<Integer, RemittedRow> there = before
                ? rows
                        .between(
                                record.id(),
                                set.from(),
                                set.from() + set.claims().size() - 1,
                                PRACTICE)
                        .stream()
                        .collect(Collectors.toMap(RemittedRow::place, row -> row))
                : Map.of();
        Map<String, FiledClaim> ours = filed.numbered(
                set.claims().stream().map(RemittancePosting::number).toList());
        Map<String, Money> together = together(set.claims());
        Map<UUID, Balance> balances = balances(ours.values());
        RemittanceCheck check = new RemittanceCheck(record.head(), rules());
        Posted posted = new Posted(record, balances);
        List<RemittedRow> fresh = new ArrayList<>();
        Map<Integer, RemittedClaim> details = new LinkedHashMap<>();
        for (int i : reversalsFirst(set.claims())) {
            RemittedClaim claim = set.claims().get(i);
            RemittedRow row = there.get(set.from() + i);
            if (row != null && row.state() != RowState.WAITING) continue;
            FiledClaim our = ours.get(number(claim));
            Verdict verdict = check.judge(
                    claim,
                    our,
                    our == null ? null : balances.get(our.id().value()),
                    together.getOrDefault(key(claim), claim.charge()));
            if (row == null) {
                fresh.add(new RemittedRow(new RowId(record.id(), set.from() + i), claim, verdict, our));
                details.put(set.from() + i, claim);
            } else row.judged(verdict, our);
            if (verdict.state() == RowState.WAITING)
                record.because(new RemittanceReport.Reason(verdict.why(), verdict.offBy()));
            if (verdict.state() == RowState.POSTED && our != null)
                posted.add(our, verdict.share(), claim.reversal(), claim.payerNumber());
        }
        rows.saveAllAndFlush(fresh);
        lines.write(record.id(), details);
        write(posted);
    }

    /** What waits only because it was judged in another set than the rest of what the payment says of the same claim. */
    private void judgeApart(RemittanceRecord record) {
        List<String> numbers = rows.apart(record.id(), PRACTICE);
        for (int at = 0; at < numbers.size(); at += NUMBERS)
            judgeApart(record, numbers.subList(at, Math.min(numbers.size(), at + NUMBERS)));
    }

    private void judgeApart(RemittanceRecord record, List<String> numbers) {
        List<RemittedRow> all = rows.numbered(record.id(), numbers, PRACTICE);
        List<RemittedRow> waiting =
                all.stream().filter(RemittedRow::waitsForOthers).toList();
        Map<Integer, List<Adjustment>> adjustments = lines.adjustments(
                record.id(), waiting.stream().map(RemittedRow::place).toList());
        Map<String, FiledClaim> ours = filed.numbered(numbers);
        Map<UUID, Balance> balances = balances(ours.values());
        Map<String, Money> together =
                together(all.stream().map(row -> row.claim(List.of())).toList());
        RemittanceCheck check = new RemittanceCheck(record.head(), rules());
        Posted posted = new Posted(record, balances);
        List<RemittedClaim> claims = waiting.stream()
                .map(row -> row.claim(adjustments.getOrDefault(row.place(), List.of())))
                .toList();
        for (int i : reversalsFirst(claims)) {
            RemittedClaim claim = claims.get(i);
            FiledClaim our = ours.get(number(claim));
            if (our == null) continue;
            Verdict verdict =
                    check.judge(claim, our, posted.balanceOf(our), together.getOrDefault(key(claim), claim.charge()));
            if (verdict.state() != RowState.POSTED) continue;
            record.noLonger(waiting.get(i).why());
            waiting.get(i).judged(verdict, our);
            posted.add(our, verdict.share(), claim.reversal(), claim.payerNumber());
        }
        write(posted);
    }

    /** Some payers write their files in small letters. */
    private static String number(RemittedClaim claim) {
        return claim.control().toUpperCase(Locale.ROOT);
    }

    /** What the parts of each claim charge together: payers split claims, and answer the parts one by one. */
    private static Map<String, Money> together(List<RemittedClaim> claims) {
        Map<String, Money> charges = new HashMap<>();
        claims.forEach(claim -> charges.merge(key(claim), claim.charge(), Money::plus));
        return charges;
    }

    private static String key(RemittedClaim claim) {
        return number(claim) + (claim.reversal() ? " reversal" : "");
    }

    /** A correction often stands beside its reversal, on either side. */
    private static List<Integer> reversalsFirst(List<RemittedClaim> claims) {
        return IntStream.range(0, claims.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> !claims.get(i).reversal()))
                .toList();
    }

    private void end(RemittanceRecord record) {
        if (record.state() == RemittanceState.POSTING)
            ledger.post(record.report(false, RemittanceReport.Split.NONE, List.of()).moved().stream()
                    .filter(one -> !one.amount().isZero())
                    .map(one -> new Posting(
                            PostingKind.PROVIDER_ADJUSTMENT, null, null, null, one.amount(), source(record)))
                    .toList());
        record.ended(someWait(record));
    }

    boolean someWait(RemittanceRecord record) {
        return rows.sums(List.of(record.id()), PRACTICE).stream()
                .anyMatch(sum -> sum.state() == RowState.WAITING || sum.state() == RowState.ASIDE);
    }

    Map<UUID, Balance> balances(Collection<FiledClaim> claims) {
        if (claims.isEmpty()) return new HashMap<>();
        return new HashMap<>(ledger.balancesOf(
                claims.stream().map(claim -> claim.id().value()).toList()));
    }

    PostingRules rules() {
        return new PostingRules(ruleRows.all(PRACTICE));
    }

    static String source(RemittanceRecord record) {
        return "remittance " + record.id();
    }

    /** Writes everything in the caller's transaction. */
    void write(Posted posted) {
        if (posted.last().isEmpty()) return;
        ledger.post(posted.postings());
        filed.settle(posted.last().stream()
                .map(one -> new FiledClaims.Settled(
                        one.claim().id(),
                        one.claim().number(),
                        RemittanceCheck.after(posted.balanceOf(one.claim()), one.reversal()),
                        one.share().paid(),
                        one.payerNumber(),
                        posted.record().trace()))
                .toList());
        audit.recordAll(posted.last().stream()
                .map(one -> AuditEvent.done(
                                "CLAIM_PAID",
                                one.claim()
                                        .client()
                                        .matter("claim " + one.claim().id()))
                        .with(source(posted.record())))
                .toList());
    }
}
