package app.unknot.claims.remittance;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.claims.ClaimId;
import app.unknot.claims.RemittanceId;
import app.unknot.claims.RemittanceReport;
import app.unknot.claims.book.Claim;
import app.unknot.claims.book.ClaimBook;
import app.unknot.claims.book.ClaimRepository;
import app.unknot.claims.book.ClaimVersion;
import app.unknot.claims.packet.Adjustment;
import app.unknot.claims.packet.ProviderAdjustment;
import app.unknot.claims.packet.Remittance;
import app.unknot.claims.packet.RemittedClaim;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientNames;
import app.unknot.ledger.Balance;
import app.unknot.ledger.Ledger;
import app.unknot.ledger.Posting;
import app.unknot.ledger.PostingKind;
import app.unknot.shared.Ids;
import app.unknot.shared.Money;
import app.unknot.shared.PracticeClock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Takes a payer's payment in: whole, or not at all. Its callers have decided who may. */
@Component
public class RemittancePosting {
    private static final Scope PRACTICE = ClaimBook.PRACTICE;
    private static final int AT_ONCE = 1_000;
    private static final int PAGE = 30;

    private final RemittanceRecords remittances;
    private final ClaimRepository claims;
    private final ClaimBook book;
    private final Ledger ledger;
    private final ClientDirectory clients;
    private final AuditLog audit;
    private final PracticeClock clock;

    RemittancePosting(
            RemittanceRecords remittances,
            ClaimRepository claims,
            ClaimBook book,
            Ledger ledger,
            ClientDirectory clients,
            AuditLog audit,
            PracticeClock clock) {
        this.remittances = remittances;
        this.claims = claims;
        this.book = book;
        this.ledger = ledger;
        this.clients = clients;
        this.audit = audit;
        this.clock = clock;
    }

    public RemittanceReport take(String fileName, Remittance remittance) {
        Optional<RemittanceRecord> known = remittances.known(
                remittance.trace(),
                remittance.payerId(),
                remittance.paidOn(),
                remittance.paid().cents(),
                PRACTICE);
        if (known.isPresent() && known.get().posted()) return report(known.get(), true);

        Map<String, Claim> ours = ours(remittance);
        List<RemittanceReport.Reason> reasons = RemittanceCheck.reasons(remittance, ours, balances(ours.values()));
        RemittanceRecord parked = known.orElseGet(
                () -> remittances.save(new RemittanceRecord(Ids.next(), remittance, fileName, clock.instant())));
        List<RemittanceRow> rows = new ArrayList<>();
        for (RemittedClaim remitted : remittance.claims()) {
            Claim claim = ours.get(remitted.control());
            rows.add(new RemittanceRow(remitted, claim, RemittanceCheck.outcome(remitted, claim != null)));
        }
        parked.judged(remittance, reasons, rows);
        if (reasons.isEmpty()) post(parked.id(), remittance, ours);
        audit.record(
                AuditEvent.done(parked.posted() ? "REMITTANCE_POST" : "REMITTANCE_PARK", "remittance " + parked.id())
                        .with(remittance.claims().size() + " claims, " + reasons.size() + " reasons to park"));
        if (parked.posted())
            audit.recordAll(ours.values().stream()
                    .map(claim -> AuditEvent.done("CLAIM_PAID", claim.matter()).with("remittance " + parked.id()))
                    .toList());
        return report(parked, false);
    }

    public long inAll() {
        return remittances.count(PRACTICE);
    }

    public List<RemittanceReport> page(int page) {
        List<RemittanceRecord> found = remittances.newest(PRACTICE, PageRequest.of(page, PAGE));
        Function<@Nullable ClaimId, String> names = names(found);
        return found.stream().map(record -> record.report(false, names)).toList();
    }

    public RemittanceReport find(RemittanceId id) {
        return report(remittances.find(id.value(), PRACTICE).orElseThrow(RecordNotFound::new), false);
    }

    private void post(UUID remittance, Remittance paper, Map<String, Claim> ours) {
        String source = "remittance " + remittance;
        List<Posting> postings = new ArrayList<>();
        Map<Claim, RemittedClaim> touched = new LinkedHashMap<>();
        for (RemittedClaim remitted : paper.claims()) {
            Claim claim = ours.get(remitted.control());
            if (claim == null) throw new IllegalStateException("An unknown claim was let through");
            touched.put(claim, remitted);
            add(postings, PostingKind.PAYER_PAYMENT, claim, remitted.paid(), source);
            add(postings, PostingKind.CONTRACT, claim, remitted.adjusted(Adjustment::contractual), source);
            add(postings, PostingKind.CLIENT_SHARE, claim, remitted.adjusted(Adjustment::ofTheClient), source);
        }
        for (ProviderAdjustment moved : paper.providerAdjustments())
            postings.add(new Posting(PostingKind.PROVIDER_ADJUSTMENT, null, null, null, moved.amount(), source));
        ledger.post(postings);
        Function<Claim, Balance> balances = balances(touched.keySet());
        touched.forEach((claim, last) -> {
            ClaimVersion version = claim.version(last.control()).orElseThrow();
            book.move(
                    claim,
                    version,
                    RemittanceCheck.stepAfter(balances.apply(claim), last),
                    ClaimsWords.PAID_TRACE.text(last.paid().display(), paper.trace()));
        });
    }

    /** As they are now, read at once. */
    private Function<Claim, Balance> balances(Collection<Claim> claims) {
        Map<UUID, Balance> now = ledger.balancesOf(
                claims.stream().map(claim -> claim.id().value()).toList());
        return claim -> Objects.requireNonNull(now.get(claim.id().value()));
    }

    private static void add(List<Posting> postings, PostingKind kind, Claim claim, Money amount, String source) {
        if (!amount.isZero())
            postings.add(
                    new Posting(kind, claim.id().value(), claim.client().value(), claim.location(), amount, source));
    }

    private Map<String, Claim> ours(Remittance remittance) {
        List<String> numbers = remittance.claims().stream()
                .map(RemittedClaim::control)
                .distinct()
                .toList();
        if (numbers.isEmpty()) return Map.of();
        Map<String, Claim> ours = new HashMap<>();
        for (Claim claim : inParts(numbers, some -> claims.numbered(some, PRACTICE)))
            claim.versions().forEach(version -> ours.put(version.control(), claim));
        return ours;
    }

    /** A payer's file may have more claims than a statement takes. */
    private static <T> List<Claim> inParts(List<T> all, Function<List<T>, List<Claim>> read) {
        List<Claim> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE)
            found.addAll(read.apply(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        return found;
    }

    private RemittanceReport report(RemittanceRecord record, boolean again) {
        return record.report(again, names(List.of(record)));
    }

    private Function<@Nullable ClaimId, String> names(Collection<RemittanceRecord> records) {
        List<UUID> ids = records.stream()
                .flatMap(record -> record.claims().stream())
                .map(ClaimId::value)
                .distinct()
                .toList();
        if (ids.isEmpty()) return id -> "";
        List<Claim> found = inParts(ids, some -> claims.all(some, PRACTICE));
        ClientNames names = clients.references(found.stream().map(Claim::client).toList());
        Map<ClaimId, String> byClaim = found.stream()
                .collect(Collectors.toMap(
                        Claim::id, claim -> names.of(claim.client()).listName()));
        return id -> id == null ? "" : byClaim.getOrDefault(id, "");
    }
}
