package app.unknot.claims.book;

import app.unknot.accounts.UserId;
import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.audit.Matter;
import app.unknot.charting.NoteSigned;
import app.unknot.claims.ClaimId;
import app.unknot.claims.ClaimRow;
import app.unknot.claims.ClaimState;
import app.unknot.claims.NoteChange;
import app.unknot.claims.Particulars;
import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.ClaimFrequency;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientReference;
import app.unknot.insurance.Coverage;
import app.unknot.insurance.CoveringPolicy;
import app.unknot.shared.LocationId;
import app.unknot.shared.Money;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A claim case: what is billed of one client's visits, through all its versions. It stands where its newest version does. */
@Entity
public class Claim implements AboutClient {
    @Id
    private UUID id;

    private String number;
    private UUID clientId;
    private UUID locationId;
    private UUID payerId;
    private String payerName;
    private LocalDate serviceDate;
    private LocalDate lastDate;
    private int visitCount;
    private @Nullable UUID joinedTo;

    @Enumerated(EnumType.STRING)
    private ClaimState state;

    private long totalCents;
    private int errors;
    private int warnings;
    private Instant draftedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable NoteChange noteChange;

    @ElementCollection
    @CollectionTable(name = "claim_billed_visit", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "place")
    private List<ClaimVisit> visits = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "claim_id", nullable = false)
    @OrderBy("ordinal")
    private List<ClaimVersion> versions = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Claim() {}

    @Override
    public UUID aboutClient() {
        return clientId;
    }

    @Override
    public Content content() {
        return Content.MONEY;
    }

    @Override
    public LocationId place() {
        return location();
    }

    /** @param today when the note was signed */
    public Claim(
            UUID id,
            String number,
            NoteSigned note,
            Coverage coverage,
            List<ClaimLine> lines,
            LocalDate today,
            Instant at) {
        this.id = id;
        this.number = number;
        this.clientId = note.client().value();
        this.locationId = note.location().value();
        this.serviceDate = note.serviceDate();
        this.lastDate = serviceDate;
        this.visitCount = 1;
        this.draftedAt = at;
        this.visits = new ArrayList<>(List.of(new ClaimVisit(note, today)));
        this.versions = new ArrayList<>(List.of(new ClaimVersion(number, coverage, lines, at)));
        mirror();
    }

    /** The claim that bills the visits of others, which begin one after the other, with the lines of all. */
    static Claim together(UUID id, String number, List<Claim> parts, List<ClaimLine> lines, Instant at) {
        Claim first = parts.getFirst();
        Claim claim = new Claim();
        claim.id = id;
        claim.number = number;
        claim.clientId = first.clientId;
        claim.locationId = first.locationId;
        claim.serviceDate = first.serviceDate;
        claim.lastDate = parts.getLast().lastDate;
        claim.draftedAt = at;
        claim.visits = new ArrayList<>(parts.stream()
                .flatMap(part -> part.visits.stream())
                .map(ClaimVisit::copy)
                .toList());
        claim.visitCount = claim.visits.size();
        List<ClaimVersion> before = parts.stream().map(Claim::current).toList();
        claim.versions = new ArrayList<>(List.of(ClaimVersion.together(number, before, lines, at)));
        claim.mirror();
        return claim;
    }

    /** Its visits are billed by another claim from now on. */
    void joinTo(Claim other, Instant at) {
        joinedTo = other.id;
        billsElsewhere(at);
    }

    /** The visits that it has gathered are billed one by one again. */
    void billsElsewhere(Instant at) {
        current().move(ClaimStep.JOIN, at);
        current().thaw();
        visits.forEach(visit -> visit.billed(false));
        mirror();
    }

    /** Its visits are billed by itself again. */
    void separate(Instant at) {
        joinedTo = null;
        current().move(ClaimStep.SEPARATE, at);
        visits.forEach(visit -> visit.billed(true));
        mirror();
    }

    /** What lists show of the claim is what its newest version says. */
    private void mirror() {
        ClaimVersion newest = current();
        payerId = newest.payer().value();
        payerName = newest.payerName();
        state = newest.state();
        totalCents = newest.total().cents();
        errors = newest.errors();
        warnings = newest.warnings();
    }

    /** Takes the findings of a check in, for a newest version that has not gone. */
    void checked(List<ScrubFinding> found, Instant at) {
        ClaimVersion newest = current();
        newest.checked(found);
        boolean wanting = found.stream().anyMatch(ScrubFinding::blocks);
        newest.move(wanting ? ClaimStep.FOUND_WANTING : ClaimStep.FOUND_CLEAN, at);
        if (newest.state() != ClaimState.READY) newest.thaw();
        mirror();
    }

    /**
     * Moves one of its versions.
     *
     * @throws app.unknot.accounts.RefusedRequest when the step cannot happen where that stands
     */
    void move(ClaimVersion one, ClaimStep step, Instant at) {
        one.move(step, at);
        if (step == ClaimStep.TAKE_BACK) one.thaw();
        if (step == ClaimStep.SEND) sent(one, at);
        if (step == ClaimStep.REVERSE) voided(one, at);
        mirror();
    }

    /** A replacement or a void that goes ends what stood for the claim at the payer until then. */
    private void sent(ClaimVersion one, Instant at) {
        if (!one.frequency().changesAnother()) return;
        ClaimStep end = one.frequency() == ClaimFrequency.VOID ? ClaimStep.VOID : ClaimStep.REPLACE;
        versions.stream()
                .filter(other -> other.ordinal() < one.ordinal())
                .filter(other -> other.rank() == one.rank() && other.takes(end))
                .forEach(other -> other.move(end, at));
    }

    /** The payer takes back what we asked it to, under the number of the version that it had. */
    private void voided(ClaimVersion one, Instant at) {
        ClaimVersion newest = current();
        if (newest.ordinal() != one.ordinal()
                && newest.frequency() == ClaimFrequency.VOID
                && newest.takes(ClaimStep.REVERSE)) newest.move(ClaimStep.REVERSE, at);
    }

    /** Takes what the payer is told besides into the newest version. */
    void tell(Particulars told) {
        current().tell(told);
        mirror();
    }

    /** Adds a version that says what the newest one says, for the same payer. */
    ClaimVersion add(ClaimFrequency frequency, String reason, Instant at) {
        ClaimVersion added = new ClaimVersion(current(), versions.size() + 1, number, frequency, reason, at);
        versions.add(added);
        mirror();
        return added;
    }

    /** Adds a version for the payer of the next policy. */
    ClaimVersion addFor(CoveringPolicy next, Instant at) {
        ClaimVersion added = ClaimVersion.forNext(current(), versions.size() + 1, number, next, at);
        versions.add(added);
        mirror();
        return added;
    }

    /** The newest version that was not discarded. */
    public ClaimVersion current() {
        return versions.reversed().stream()
                .filter(one -> one.state() != ClaimState.DISCARDED)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A claim without a version"));
    }

    /** Every version, the first one first. */
    public List<ClaimVersion> versions() {
        return List.copyOf(versions);
    }

    /** The version that payers know under {@code control}. */
    public Optional<ClaimVersion> version(String control) {
        return versions.stream().filter(one -> one.control().equals(control)).findFirst();
    }

    /** Whether a payer after the one of {@code version} was asked for what that one left. */
    public boolean wentToALaterPayerThan(ClaimVersion version) {
        return versions.stream()
                .anyMatch(other -> other.rank().compareTo(version.rank()) > 0
                        && other.state().wasSent()
                        && !ClaimLife.isRejected(other.state())
                        && other.state() != ClaimState.VOIDED);
    }

    /** Whether a payer may have heard of it. */
    public boolean wasSent() {
        return versions.stream().anyMatch(one -> one.state().wasSent());
    }

    /** What its notes say of when and by whom. */
    NotedVisits noted() {
        return new NotedVisits(visits);
    }

    /** How many visits it bills, or billed before another claim took them. */
    public int visits() {
        return visitCount;
    }

    /** The claim that bills its visits, together with others; null while it does so itself. */
    public @Nullable ClaimId joinedTo() {
        return joinedTo == null ? null : new ClaimId(joinedTo);
    }

    /** The manager has looked at what was added to the note. */
    public void amendmentSettled() {
        noteChange = null;
    }

    /** Says what became of the note. That it was moved is never forgotten again. */
    public void noteWas(NoteChange change) {
        if (noteChange != NoteChange.MOVED) noteChange = change;
    }

    @Nullable
    public NoteChange noteChange() {
        return noteChange;
    }

    public ClaimId id() {
        return new ClaimId(id);
    }

    public String number() {
        return number;
    }

    /** For the log. */
    public Matter matter() {
        return client().matter("claim " + id());
    }

    public ClientId client() {
        return new ClientId(clientId);
    }

    public LocationId location() {
        return new LocationId(locationId);
    }

    /** Who treated at its first visit. */
    UserId therapist() {
        return visits.getFirst().therapist();
    }

    /** Day of the first visit. */
    public LocalDate serviceDate() {
        return serviceDate;
    }

    /** Day of the last visit. */
    public LocalDate lastDate() {
        return lastDate;
    }

    public ClaimState state() {
        return state;
    }

    public Money total() {
        return Money.ofCents(totalCents);
    }

    public ClaimRow row(ClientReference client) {
        return new ClaimRow(
                id(),
                number,
                client(),
                client.listName(),
                payerName,
                location(),
                serviceDate,
                lastDate,
                visitCount,
                state,
                total(),
                errors,
                warnings);
    }
}
