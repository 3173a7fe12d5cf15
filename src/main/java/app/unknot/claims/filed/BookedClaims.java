package app.unknot.claims.filed;

import app.unknot.accounts.RecordNotFound;
import app.unknot.claims.ClaimId;
import app.unknot.claims.ClaimState;
import app.unknot.claims.book.Claim;
import app.unknot.claims.book.ClaimBook;
import app.unknot.claims.book.ClaimPackets;
import app.unknot.claims.book.ClaimRepository;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientNames;
import app.unknot.clients.ClientReference;
import app.unknot.ledger.Ledger;
import app.unknot.ledger.Posting;
import app.unknot.ledger.PostingKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Finds them in the claim book. */
@Component
class BookedClaims implements FiledClaims {
    private static final int AT_ONCE = 1_000;

    private final ClaimRepository claims;
    private final ClaimBook book;
    private final ClaimPackets packets;
    private final ClientDirectory clients;
    private final Ledger ledger;

    BookedClaims(ClaimRepository claims, ClaimBook book, ClaimPackets packets, ClientDirectory clients, Ledger ledger) {
        this.claims = claims;
        this.book = book;
        this.packets = packets;
        this.clients = clients;
        this.ledger = ledger;
    }

    @Override
    public Map<String, FiledClaim> numbered(Collection<String> numbers) {
        List<Claim> found = inParts(numbers, some -> claims.numbered(some, ClaimBook.PRACTICE, Limit.of(AT_ONCE)));
        return filed(found).stream().collect(Collectors.toMap(FiledClaim::number, Function.identity()));
    }

    @Override
    public Map<ClaimId, FiledClaim> of(Collection<ClaimId> ids) {
        return filed(all(ids)).stream().collect(Collectors.toMap(FiledClaim::id, Function.identity()));
    }

    @Override
    public List<FiledClaim> ofFile(int fileNumber) {
        String name = ClaimsWords.IN_FILE.text(String.format(Locale.ROOT, "claims-%06d.837", fileNumber));
        return filed(claims.sentIn(name, ClaimBook.PRACTICE, Limit.of(AT_ONCE)));
    }

    @Override
    public void settle(Collection<Settled> settled) {
        Map<ClaimId, Claim> found = byId(settled.stream().map(Settled::id).toList());
        for (Settled one : settled) {
            Claim claim = found.get(one.id());
            if (claim == null) throw new RecordNotFound();
            claim.moveTo(one.next());
            book.note(
                    claim,
                    claim.state().title(),
                    ClaimsWords.PAID_TRACE.text(one.paid().display(), one.trace()));
        }
    }

    @Override
    public void answer(Collection<Answered> answered) {
        Map<ClaimId, Claim> found = byId(answered.stream().map(Answered::id).toList());
        List<Posting> takenBack = new ArrayList<>();
        for (Answered one : answered) {
            Claim claim = found.get(one.id());
            if (claim == null) throw new RecordNotFound();
            boolean backAgain = one.answer() == Answer.REJECTED && claim.state() == ClaimState.SUBMITTED;
            if (backAgain) {
                claim.moveTo(ClaimState.TO_FIX);
                takenBack.add(new Posting(
                        PostingKind.CHARGE,
                        claim.id().value(),
                        claim.client().value(),
                        claim.location(),
                        claim.total().negated(),
                        "claim sent back"));
            }
            String words = switch (one.answer()) {
                case RECEIVED -> ClaimsWords.THE_CLAIM_WAS_RECEIVED.text();
                case ACCEPTED -> ClaimsWords.THE_CLAIM_WAS_TAKEN_IN.text();
                case PENDED -> ClaimsWords.THE_CLAIM_IS_PENDED.text();
                case REJECTED -> ClaimsWords.THE_CLAIM_WAS_REJECTED.text();
            };
            book.note(claim, words, one.why());
        }
        ledger.post(takenBack);
    }

    private List<Claim> all(Collection<ClaimId> ids) {
        List<UUID> values = ids.stream().map(ClaimId::value).distinct().toList();
        return inParts(values, some -> claims.all(some, ClaimBook.PRACTICE, Limit.of(AT_ONCE)));
    }

    private Map<ClaimId, Claim> byId(Collection<ClaimId> ids) {
        return all(ids).stream().collect(Collectors.toMap(Claim::id, Function.identity()));
    }

    private List<FiledClaim> filed(List<Claim> found) {
        if (found.isEmpty()) return List.of();
        ClientNames names =
                clients.references(found.stream().map(Claim::client).distinct().toList());
        Map<String, String> codes = new HashMap<>();
        return found.stream()
                .map(claim -> filed(
                        claim,
                        names.of(claim.client()),
                        codes.computeIfAbsent(claim.payerName(), payer -> payerCode(claim))))
                .toList();
    }

    private String payerCode(Claim claim) {
        try {
            return packets.coverage(claim).terms().payerId();
        } catch (RecordNotFound e) {
            return "";
        }
    }

    private static FiledClaim filed(Claim claim, ClientReference client, String payerCode) {
        return new FiledClaim(
                claim.id(),
                claim.number(),
                claim.client(),
                client.lastName(),
                client.firstName(),
                claim.location(),
                claim.serviceDate(),
                claim.total(),
                claim.payerName(),
                payerCode,
                claim.state().wasSent());
    }

    private static <K> List<Claim> inParts(Collection<K> keys, Function<List<K>, List<Claim>> read) {
        List<K> all = keys.stream().distinct().toList();
        List<Claim> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE)
            found.addAll(read.apply(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        return found;
    }
}
