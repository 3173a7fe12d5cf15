package app.unknot.claims.inbound;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.access.Scope;
import app.unknot.claims.RemittanceId;
import app.unknot.claims.RemittanceReport.Split;
import app.unknot.claims.book.ClaimBook;
import app.unknot.claims.inbound.InboundFileDetail.Transaction;
import app.unknot.claims.packet.TransactionHead.Kind;
import app.unknot.claims.remittance.RemittanceReports;
import app.unknot.claims.x12.Kinds;
import app.unknot.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Shows files and what became of them. Its callers have decided who may. */
@Component
class InboundPages {
    private static final Scope PRACTICE = ClaimBook.PRACTICE;
    private static final int PAGE = 30;

    private final InboundFileRows files;
    private final InboundTransactionRows transactions;
    private final RemittanceReports payments;

    InboundPages(InboundFileRows files, InboundTransactionRows transactions, RemittanceReports payments) {
        this.files = files;
        this.transactions = transactions;
        this.payments = payments;
    }

    long inAll() {
        return files.count(PRACTICE);
    }

    List<InboundFileRow> page(int page) {
        List<InboundFile> found = files.newest(PRACTICE, PageRequest.of(page, PAGE));
        if (found.isEmpty()) return List.of();
        List<InboundTransaction> all =
                transactions.of(found.stream().map(InboundFile::id).toList(), PRACTICE);
        Map<UUID, Split> splits = splits(all);
        Map<UUID, List<InboundTransaction>> byFile =
                all.stream().collect(Collectors.groupingBy(InboundTransaction::file));
        return found.stream()
                .map(file -> row(file, byFile.getOrDefault(file.id(), List.of()), splits))
                .toList();
    }

    InboundFileDetail open(InboundFileId id) {
        InboundFile file = files.find(id.value(), PRACTICE).orElseThrow(RecordNotFound::new);
        List<InboundTransaction> all = transactions.of(List.of(file.id()), PRACTICE);
        Map<UUID, Split> splits = splits(all);
        return new InboundFileDetail(
                row(file, all, splits),
                file.flaws(),
                all.stream().map(one -> transaction(one, split(one, splits))).toList());
    }

    private Map<UUID, Split> splits(List<InboundTransaction> all) {
        return payments.splitsOf(all.stream()
                .map(InboundTransaction::remittance)
                .filter(Objects::nonNull)
                .map(RemittanceId::value)
                .distinct()
                .toList());
    }

    /** Nothing for what came before; what was not begun is parked. */
    private static Split split(InboundTransaction one, Map<UUID, Split> splits) {
        Money stated = Money.ofCents(one.statedCents());
        RemittanceId remittance = one.remittance();
        return switch (one.result()) {
            case REPEATED, READ -> Split.NONE;
            case REFUSED -> new Split(Money.ZERO, Money.ZERO, stated, 0, 0);
            case WAITING -> new Split(Money.ZERO, stated, Money.ZERO, 0, one.claims());
            case POSTED, PARKED ->
                remittance == null ? Split.NONE : splits.getOrDefault(remittance.value(), Split.NONE);
        };
    }

    private static InboundFileRow row(InboundFile file, List<InboundTransaction> all, Map<UUID, Split> splits) {
        Split split = all.stream().map(one -> split(one, splits)).reduce(Split.NONE, Split::plus);
        return new InboundFileRow(
                new InboundFileId(file.id()),
                file.name(),
                all.stream()
                        .map(InboundTransaction::kind)
                        .filter(kind -> kind != Kind.OTHER)
                        .findFirst()
                        .orElse(null),
                file.receivedAt(),
                all.size(),
                all.stream().mapToInt(InboundTransaction::claims).sum(),
                file.segments(),
                Money.ofCents(
                        all.stream().mapToLong(InboundTransaction::statedCents).sum()),
                split,
                Money.ofCents(all.stream()
                        .filter(one -> one.result() == InboundResult.REPEATED)
                        .mapToLong(InboundTransaction::statedCents)
                        .sum()),
                (int) all.stream()
                        .filter(one -> one.result() == InboundResult.REFUSED)
                        .count(),
                all.stream().mapToInt(InboundTransaction::taken).sum(),
                all.stream().mapToInt(InboundTransaction::rejected).sum(),
                file.finished());
    }

    private static Transaction transaction(InboundTransaction one, Split split) {
        return new Transaction(
                one.place(),
                one.kind(),
                Kinds.named(one.code()),
                one.firstSegment(),
                one.lastSegment(),
                one.claims(),
                Money.ofCents(one.statedCents()),
                split,
                one.result(),
                one.flaws(),
                one.remittance(),
                one.taken(),
                one.rejected());
    }
}
