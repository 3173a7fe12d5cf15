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
import app.unknot.claims.ScrubFinding;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientReference;
import app.unknot.insurance.Coverage;
import app.unknot.insurance.PayerId;
import app.unknot.shared.LocationId;
import app.unknot.shared.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A claim for one signed note. */
@Entity
public class Claim implements AboutClient {
    @Id
    private UUID id;

    private String number;
    private UUID noteId;
    private UUID clientId;
    private UUID therapistId;
    private UUID locationId;
    private UUID payerId;
    private String payerName;
    private LocalDate serviceDate;

    @Enumerated(EnumType.STRING)
    private ClaimState state;

    private long totalCents;
    private int errors;
    private int warnings;
    private Instant draftedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable NoteChange noteChange;

    @ElementCollection
    @CollectionTable(name = "claim_line", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "place")
    private List<ClaimLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "claim_finding", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "place")
    private List<ClaimFinding> findings = new ArrayList<>();

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

    public Claim(UUID id, String number, NoteSigned note, Coverage coverage, List<ClaimLine> lines, Instant at) {
        this.id = id;
        this.number = number;
        this.noteId = note.note().value();
        this.clientId = note.client().value();
        this.therapistId = note.therapist().value();
        this.locationId = note.location().value();
        this.payerId = coverage.payer().value();
        this.payerName = coverage.terms().name();
        this.serviceDate = note.serviceDate();
        this.state = ClaimState.DRAFT;
        this.lines = new ArrayList<>(lines);
        this.totalCents =
                lines.stream().mapToLong(line -> line.charge().cents()).sum();
        this.draftedAt = at;
    }

    /** Takes the findings of a check in, for a claim that has not gone. */
    void checked(List<ScrubFinding> found) {
        findings.clear();
        found.forEach(finding -> findings.add(new ClaimFinding(finding)));
        errors = (int) found.stream().filter(ScrubFinding::blocks).count();
        warnings = found.size() - errors;
        if (errors > 0) state = ClaimState.TO_FIX;
        else if (state == ClaimState.TO_FIX) state = ClaimState.DRAFT;
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

    public void moveTo(ClaimState next) {
        state = next;
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

    UserId therapist() {
        return new UserId(therapistId);
    }

    public String payerName() {
        return payerName;
    }

    PayerId payer() {
        return new PayerId(payerId);
    }

    public LocalDate serviceDate() {
        return serviceDate;
    }

    public ClaimState state() {
        return state;
    }

    public Money total() {
        return Money.ofCents(totalCents);
    }

    public List<ClaimLine> lines() {
        return List.copyOf(lines);
    }

    public List<ScrubFinding> findings() {
        return findings.stream().map(ClaimFinding::finding).toList();
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
                state,
                total(),
                errors,
                warnings);
    }
}
