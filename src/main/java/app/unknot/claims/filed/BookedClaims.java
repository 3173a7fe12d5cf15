package app.unknot.claims.filed;

import app.unknot.accounts.RecordNotFound;
import app.unknot.claims.ClaimId;
import app.unknot.claims.ClaimState;
import app.unknot.claims.book.Claim;
import app.unknot.claims.book.ClaimBook;
import app.unknot.claims.book.ClaimLife;
import app.unknot.claims.book.ClaimPackets;
import app.unknot.claims.book.ClaimRepository;
import app.unknot.claims.book.ClaimStep;
import app.unknot.claims.book.ClaimVersion;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.claims.x12.ClaimFile;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientNames;
import app.unknot.clients.ClientReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Finds them in the claim book. */
@Component
class BookedClaims implements FiledClaims {
    private static final int AT_ONCE = 1_000;
    private static final Set<ClaimState> WENT = Arrays.stream(ClaimState.values())
            .filter(ClaimState::wasSent)
            .filter(state -> !ClaimLife.isRejected(state))
            .collect(Collectors.toUnmodifiableSet());

    private final ClaimRepository claims;
    private final ClaimBook book;
    private final ClaimPackets packets;
    private final ClientDirectory clients;

    BookedClaims(ClaimRepository claims, ClaimBook book, ClaimPackets packets, ClientDirectory clients) {
        this.claims = claims;
        this.book = book;
        this.packets = packets;
        this.clients = clients;
    }

    @Override
    public Map<String, FiledClaim> numbered(Collection<String> numbers) {
        Set<String> wanted = new HashSet<>(numbers);
        List<Versioned> found = new ArrayList<>();
        for (Claim claim : inParts(wanted, this::numberedOnes))
            for (ClaimVersion version : claim.versions())
                if (wanted.contains(version.control())) found.add(new Versioned(claim, version));
        return filed(found).stream().collect(Collectors.toMap(FiledClaim::number, Function.identity()));
    }

    private List<Claim> numberedOnes(List<String> some) {
        return whole(claims.idsOfNumbered(some, ClaimBook.PRACTICE));
    }

    @Override
    public Map<ClaimId, FiledClaim> of(Collection<ClaimId> ids) {
        List<Versioned> found = all(ids).stream()
                .map(claim -> new Versioned(claim, claim.current()))
                .toList();
        return filed(found).stream().collect(Collectors.toMap(FiledClaim::id, Function.identity()));
    }

    @Override
    public List<FiledClaim> ofFile(int fileNumber, @Nullable Integer transaction) {
        List<UUID> carried = claims.versionsInFile(fileNumber, ClaimBook.PRACTICE);
        Set<UUID> versions = new HashSet<>(transaction == null ? carried : of(carried, transaction));
        List<Versioned> found = new ArrayList<>();
        for (Claim claim : inParts(versions, some -> whole(claims.idsOfVersions(some, ClaimBook.PRACTICE))))
            for (ClaimVersion version : claim.versions())
                if (versions.contains(version.id())) found.add(new Versioned(claim, version));
        return filed(found);
    }

    /** Claims go in transactions of a fixed size, in the order of the file. */
    private static List<UUID> of(List<UUID> carried, int transaction) {
        int from = (transaction - 1) * ClaimFile.IN_A_TRANSACTION;
        return from < 0 || from >= carried.size()
                ? List.of()
                : carried.subList(from, Math.min(carried.size(), from + ClaimFile.IN_A_TRANSACTION));
    }

    @Override
    public List<Recent> recent(int most) {
        List<UUID> ids = claims.newest(WENT, ClaimBook.PRACTICE, PageRequest.ofSize(most));
        List<Claim> found = inParts(ids, some -> claims.all(some, ClaimBook.PRACTICE));
        Map<ClaimId, Claim> byId = found.stream().collect(Collectors.toMap(Claim::id, Function.identity()));
        List<Versioned> current = found.stream()
                .map(claim -> new Versioned(claim, claim.current()))
                .toList();
        return filed(current).stream()
                .map(one -> {
                    Claim claim = Objects.requireNonNull(byId.get(one.id()));
                    return new Recent(one, claim.lastDate(), claim.current().payerClaimNumber());
                })
                .toList();
    }

    @Override
    public String memberId(ClaimId id) {
        return packets.memberId(book.find(id));
    }

    @Override
    public void settle(Collection<Settled> settled) {
        Map<ClaimId, Claim> found = byId(settled.stream().map(Settled::id).toList());
        for (Settled one : settled) {
            Versioned here = versioned(found, one.id(), one.number());
            here.version.knownToThePayerAs(one.payerNumber());
            ClaimStep step = switch (one.as()) {
                case PAID -> ClaimStep.PAY;
                case PAID_IN_PART -> ClaimStep.PAY_IN_PART;
                case LEFT_TO_CLIENT -> ClaimStep.LEAVE_TO_CLIENT;
                case DENIED -> ClaimStep.DENY;
                case REVERSED -> ClaimStep.REVERSE;
            };
            move(here, step, ClaimsWords.PAID_TRACE.text(one.paid().display(), one.trace()));
        }
    }

    @Override
    public void answer(Collection<Answered> answered) {
        Map<ClaimId, Claim> found = byId(answered.stream().map(Answered::id).toList());
        for (Answered one : answered) {
            Versioned here = versioned(found, one.id(), one.number());
            here.version.knownToThePayerAs(one.payerNumber());
            switch (one.answer()) {
                case RECEIVED -> book.note(here.claim, ClaimsWords.THE_CLAIM_WAS_RECEIVED.text(), one.why());
                case FILE_ACCEPTED -> move(here, ClaimStep.FILE_ACCEPT, one.why());
                case ACCEPTED -> move(here, ClaimStep.ACCEPT, one.why());
                case PENDED -> move(here, ClaimStep.PEND, one.why());
                case FILE_REJECTED -> move(here, ClaimStep.FILE_REJECT, one.why());
                case REJECTED -> move(here, ClaimStep.REJECT, one.why());
            }
        }
    }

    /** What comes too late to move it is written down all the same. */
    private void move(Versioned here, ClaimStep step, String why) {
        if (here.version.takes(step)) book.move(here.claim, here.version, step, why);
        else book.note(here.claim, ClaimsWords.CAME_LATE.text(step.text()), why);
    }

    private static Versioned versioned(Map<ClaimId, Claim> found, ClaimId id, String number) {
        Claim claim = found.get(id);
        if (claim == null) throw new RecordNotFound();
        return new Versioned(claim, claim.version(number).orElseThrow(RecordNotFound::new));
    }

    private List<Claim> whole(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : claims.all(ids, ClaimBook.PRACTICE);
    }

    private List<Claim> all(Collection<ClaimId> ids) {
        return inParts(ids.stream().map(ClaimId::value).toList(), some -> claims.all(some, ClaimBook.PRACTICE));
    }

    private Map<ClaimId, Claim> byId(Collection<ClaimId> ids) {
        return all(ids).stream().collect(Collectors.toMap(Claim::id, Function.identity()));
    }

    /** A claim and the version of it that is meant. */
    private record Versioned(Claim claim, ClaimVersion version) {}

    private List<FiledClaim> filed(List<Versioned> found) {
        if (found.isEmpty()) return List.of();
        ClientNames names = clients.references(
                found.stream().map(one -> one.claim.client()).distinct().toList());
        Map<String, String> codes = new HashMap<>();
        return found.stream()
                .map(one -> filed(
                        one,
                        names.of(one.claim.client()),
                        Objects.requireNonNull(codes.computeIfAbsent(
                                one.version.payerName(), payer -> packets.payerCode(one.claim, one.version)))))
                .toList();
    }

    private static FiledClaim filed(Versioned one, ClientReference client, String payerCode) {
        return new FiledClaim(
                one.claim.id(),
                one.version.control(),
                one.claim.client(),
                client.lastName(),
                client.firstName(),
                one.claim.location(),
                one.claim.serviceDate(),
                one.version.total(),
                one.version.payerName(),
                payerCode,
                one.claim.wentToALaterPayerThan(one.version),
                one.version.takes(ClaimStep.DENY) || one.version.takes(ClaimStep.REVERSE));
    }

    private static <K> List<Claim> inParts(Collection<K> keys, Function<List<K>, List<Claim>> read) {
        List<K> all = keys.stream().distinct().toList();
        List<Claim> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE)
            found.addAll(read.apply(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        return found;
    }
}
