package app.unknot.claims.remittance;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.access.Scope;
import app.unknot.claims.ClaimId;
import app.unknot.claims.RemittanceId;
import app.unknot.claims.RemittanceReport;
import app.unknot.claims.RemittanceReport.Split;
import app.unknot.claims.book.ClaimBook;
import app.unknot.claims.filed.FiledClaim;
import app.unknot.claims.filed.FiledClaims;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows payments. Its callers have decided who may. */
@Component
public class RemittanceReports {
    private static final Scope PRACTICE = ClaimBook.PRACTICE;
    private static final int PAGE = 30;
    private static final int MOST_ROWS = 500;

    private final RemittanceRecords remittances;
    private final RemittedRows rows;
    private final PostingRuleRows rules;
    private final RemittanceDetails details;
    private final FiledClaims filed;

    RemittanceReports(
            RemittanceRecords remittances,
            RemittedRows rows,
            PostingRuleRows rules,
            RemittanceDetails details,
            FiledClaims filed) {
        this.remittances = remittances;
        this.rows = rows;
        this.rules = rules;
        this.details = details;
        this.filed = filed;
    }

    public long inAll() {
        return remittances.count(PRACTICE);
    }

    /** Newest first, without their claims; 30 to a page. */
    public List<RemittanceReport> page(int page) {
        List<RemittanceRecord> found = remittances.newest(PRACTICE, PageRequest.of(page, PAGE));
        Map<UUID, Split> splits = splits(found);
        return found.stream()
                .map(one -> one.report(false, splits.getOrDefault(one.id(), Split.NONE), List.of()))
                .toList();
    }

    /** With up to 500 of its claims, those that wait first when there are more. */
    @Transactional(readOnly = true)
    public RemittanceReport find(RemittanceId id, boolean again) {
        RemittanceRecord record = remittances.find(id.value(), PRACTICE).orElseThrow(RecordNotFound::new);
        List<RemittedRow> shown = record.claims() > MOST_ROWS
                ? rows.unsettled(id.value(), PRACTICE, Limit.of(MOST_ROWS))
                : rows.of(id.value(), PRACTICE, Limit.of(MOST_ROWS));
        Map<ClaimId, FiledClaim> ours = filed.of(
                shown.stream().map(RemittedRow::claim).filter(Objects::nonNull).toList());
        Split split = splits(List.of(record)).getOrDefault(record.id(), Split.NONE);
        return record.report(
                again,
                split,
                shown.stream().map(row -> row.row(name(row, ours))).toList());
    }

    /** One claim with its lines and reasons. */
    public RemittanceReport.Whole whole(RemittanceId id, int place) {
        RemittedRow row = rows.find(id.value(), place, PRACTICE).orElseThrow(RecordNotFound::new);
        ClaimId claim = row.claim();
        Map<ClaimId, FiledClaim> ours = claim == null ? Map.of() : filed.of(List.of(claim));
        return new RemittanceReport.Whole(
                row.row(name(row, ours)),
                row.payerNumber(),
                row.corrected(),
                details.remarks(row.remarks()),
                details.lines(id.value(), place),
                details.reasons(id.value(), place, new PostingRules(rules.all(PRACTICE))));
    }

    private static String name(RemittedRow row, Map<ClaimId, FiledClaim> ours) {
        FiledClaim claim = row.claim() == null ? null : ours.get(row.claim());
        return claim == null ? "" : claim.clientName();
    }

    /** Where the money of each is. */
    public Map<UUID, Split> splitsOf(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : splits(remittances.all(ids, PRACTICE));
    }

    private Map<UUID, Split> splits(List<RemittanceRecord> records) {
        if (records.isEmpty()) return Map.of();
        Map<UUID, List<RowSum>> sums = rows
                .sums(records.stream().map(RemittanceRecord::id).toList(), PRACTICE)
                .stream()
                .collect(Collectors.groupingBy(RowSum::remittance));
        Map<UUID, Split> splits = new HashMap<>();
        for (RemittanceRecord record : records)
            splits.put(record.id(), record.split(sums.getOrDefault(record.id(), List.of())));
        return splits;
    }
}
