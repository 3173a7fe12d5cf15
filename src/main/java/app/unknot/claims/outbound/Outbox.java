package app.unknot.claims.outbound;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Scope;
import app.unknot.claims.ExportedFile;
import app.unknot.claims.ScrubFinding;
import app.unknot.claims.book.Claim;
import app.unknot.claims.book.ClaimBook;
import app.unknot.claims.book.ClaimRepository;
import app.unknot.claims.book.ClaimStep;
import app.unknot.claims.book.Snapshots;
import app.unknot.claims.outbound.MadeFile.LeftOut;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.scrubbing.Known;
import app.unknot.claims.scrubbing.Scrubber;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.insurance.PayerId;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Sealer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts ready claims into files, and keeps the files. Its callers have decided who may. */
@Component
class Outbox {
    private static final int AT_ONCE = 1_000;

    private final OutboundFileRepository files;
    private final ClaimFiles writer;
    private final ClaimRepository claims;
    private final ClaimBook book;
    private final Snapshots snapshots;
    private final Sealer sealer;
    private final PracticeClock clock;

    Outbox(
            OutboundFileRepository files,
            ClaimFiles writer,
            ClaimRepository claims,
            ClaimBook book,
            Snapshots snapshots,
            Sealer sealer,
            PracticeClock clock) {
        this.files = files;
        this.writer = writer;
        this.claims = claims;
        this.book = book;
        this.snapshots = snapshots;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** Keeps everybody else from letting the file go until the transaction is over. To be asked before the file is read. */
    void hold(OutboundFileId id) {
        files.hold(id.value(), ClaimBook.PRACTICE);
    }

    OutboundFile find(OutboundFileId id, Scope scope) {
        return files.find(id.value(), scope).orElseThrow(RecordNotFound::new);
    }

    /**
     * Puts those that still pass their check into files, one for each receiver. One claim's fault holds none of the others.
     *
     * @return one or more; what is left out is told with the first
     * @throws RefusedRequest when none of them passes
     */
    List<MadeFile> make(List<Claim> ready, Subject maker) {
        Set<PayerId> direct = writer.direct();
        Map<Optional<PayerId>, List<Claim>> carried = new LinkedHashMap<>();
        List<Claim> wanting = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Claim claim : ready) {
            String wrong = Scrubber.check(snapshots.of(claim.current()), Known.on(clock.today())).stream()
                    .filter(ScrubFinding::blocks)
                    .map(ScrubFinding::title)
                    .collect(Collectors.joining(", "));
            if (wrong.isEmpty()) {
                Optional<PayerId> receiver =
                        Optional.of(claim.current().payer()).filter(direct::contains);
                carried.computeIfAbsent(receiver, other -> new ArrayList<>()).add(claim);
            } else {
                wanting.add(claim);
                leftOut.add(new LeftOut(claim.current().control(), wrong));
            }
        }
        if (carried.isEmpty())
            throw new RefusedRequest(ClaimsWords.CLAIM_HAS_SOMETHING_TO_FIX.text(
                    leftOut.stream().map(LeftOut::number).collect(Collectors.joining(", "))));
        wanting.forEach(this::backToWork);
        List<MadeFile> made = new ArrayList<>();
        carried.forEach((receiver, claims) ->
                made.add(write(claims, receiver.orElse(null), maker, made.isEmpty() ? leftOut : List.of())));
        return made;
    }

    private MadeFile write(List<Claim> carried, @Nullable PayerId payer, Subject maker, List<LeftOut> leftOut) {
        List<ClaimSnapshot> said =
                carried.stream().map(claim -> snapshots.of(claim.current())).toList();
        OutboundFile file = files.save(
                new OutboundFile(Ids.next(), writer.write(said, payer), carried, maker, clock.instant(), sealer));
        for (Claim claim : carried)
            book.move(claim, claim.current(), ClaimStep.BATCH, ClaimsWords.IN_FILE.text(file.name()));
        return new MadeFile(
                new OutboundFileId(file.id()), file.name(), file.row().receiver(), carried.size(), leftOut);
    }

    private void backToWork(Claim claim) {
        book.move(claim, claim.current(), ClaimStep.TAKE_BACK, "");
        book.check(claim);
    }

    ExportedFile content(OutboundFile file) {
        return file.content(sealer);
    }

    /** The claims of a file with all their versions, in the order of the file. */
    List<Claim> claims(OutboundFile file) {
        List<UUID> ids = file.versions();
        List<Claim> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<UUID> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            found.addAll(claims.all(claims.idsOfVersions(some, ClaimBook.PRACTICE), ClaimBook.PRACTICE));
        }
        return found;
    }

    /** Lets the claims go with their file. */
    void send(OutboundFile file, List<Claim> carried) {
        move(file, carried, ClaimStep.SEND);
    }

    void takeBack(OutboundFile file) {
        file.takeBack(clock.instant());
        move(file, claims(file), ClaimStep.UNBATCH);
    }

    private void move(OutboundFile file, List<Claim> carried, ClaimStep step) {
        Set<UUID> versions = Set.copyOf(file.versions());
        for (Claim claim : carried)
            claim.versions().stream()
                    .filter(version -> versions.contains(version.id()))
                    .forEach(version -> book.move(claim, version, step, ClaimsWords.IN_FILE.text(file.name())));
    }
}
