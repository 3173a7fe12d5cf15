package app.unknot.claims.inbound;

import app.unknot.claims.RemittanceId;
import app.unknot.claims.packet.Flaw;
import app.unknot.claims.packet.TransactionHead.Kind;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One transaction of a file, and what became of it. */
@Entity
class InboundTransaction {
    @Id
    private UUID id;

    private UUID fileId;
    private int place;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String code;
    private long firstSegment;
    private long lastSegment;
    private String hash;
    private int claims;
    private long statedCents;

    @Enumerated(EnumType.STRING)
    private InboundResult result;

    private @Nullable UUID remittanceId;
    private @Nullable LocalDate givenOn;
    private int taken;
    private int rejected;

    @ElementCollection
    @CollectionTable(name = "inbound_flaw", joinColumns = @JoinColumn(name = "transaction_id"))
    @OrderColumn(name = "place")
    private List<FlawRow> flaws = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected InboundTransaction() {}

    InboundTransaction(UUID id, UUID file, Surveyed surveyed) {
        this.id = id;
        this.fileId = file;
        this.place = surveyed.head().place();
        this.kind = surveyed.head().kind();
        this.code = surveyed.head().code();
        this.firstSegment = surveyed.head().segment();
        this.lastSegment = surveyed.end().segment();
        this.hash = surveyed.end().hash();
        this.claims = surveyed.claims();
        this.statedCents = surveyed.stated().cents();
        this.result = InboundResult.WAITING;
        surveyed.why().forEach(flaw -> flaws.add(new FlawRow(flaw)));
    }

    void became(InboundResult next, @Nullable UUID remittance) {
        result = next;
        remittanceId = remittance;
    }

    void answered(InboundResult next, int takenIn, int sentBack) {
        result = next;
        taken = takenIn;
        rejected = sentBack;
    }

    /** Keeps what is strange about it. */
    void notice(Flaw flaw) {
        flaws.add(new FlawRow(flaw));
    }

    /** Says when it was paid; it is looked at once more. */
    void paidOn(LocalDate day) {
        givenOn = day;
        again();
    }

    /** What somebody said who was asked; null otherwise. */
    @Nullable
    LocalDate givenOn() {
        return givenOn;
    }

    /** What waits of it is looked at once more. */
    void again() {
        if (result == InboundResult.PARKED || result == InboundResult.REFUSED && kind == Kind.PAYMENT)
            result = InboundResult.WAITING;
    }

    UUID id() {
        return id;
    }

    UUID file() {
        return fileId;
    }

    String hash() {
        return hash;
    }

    int place() {
        return place;
    }

    Kind kind() {
        return kind;
    }

    String code() {
        return code;
    }

    long firstSegment() {
        return firstSegment;
    }

    long lastSegment() {
        return lastSegment;
    }

    int claims() {
        return claims;
    }

    long statedCents() {
        return statedCents;
    }

    InboundResult result() {
        return result;
    }

    int taken() {
        return taken;
    }

    int rejected() {
        return rejected;
    }

    @Nullable
    RemittanceId remittance() {
        return remittanceId == null ? null : new RemittanceId(remittanceId);
    }

    List<Flaw> flaws() {
        return flaws.stream().map(FlawRow::flaw).toList();
    }
}
