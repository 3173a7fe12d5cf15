package app.unknot.claims.outbound;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.claims.ExportedFile;
import app.unknot.claims.book.Claim;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.insurance.PayerId;
import app.unknot.shared.Money;
import app.unknot.shared.Sha256;
import app.unknot.shared.storage.Sealer;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file of claims as it was made, its bytes sealed. */
@Entity
class OutboundFile {
    @Id
    private UUID id;

    private int number;
    private String name;

    @Enumerated(EnumType.STRING)
    private OutboundState state;

    private Instant madeAt;
    private UUID madeBy;
    private String madeByName;
    private @Nullable Instant endedAt;
    private boolean trial;
    private int claims;
    private long totalCents;
    private String sha256;
    private byte[] sealed;
    private @Nullable UUID payerId;
    private String receiver;

    @ElementCollection
    @CollectionTable(name = "outbound_claim", joinColumns = @JoinColumn(name = "file_id"))
    @OrderColumn(name = "place")
    @Column(name = "version_id")
    private List<UUID> versions = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected OutboundFile() {}

    /** @param carried each with the version that is in the file as its newest one */
    OutboundFile(UUID id, WrittenFile written, List<Claim> carried, Subject maker, Instant at, Sealer sealer) {
        this.id = id;
        this.number = written.number();
        this.name = written.name();
        this.state = OutboundState.MADE;
        this.madeAt = at;
        this.madeBy = maker.id().value();
        this.madeByName = maker.displayName();
        this.trial = written.trial();
        PayerId direct = written.payer();
        this.payerId = direct == null ? null : direct.value();
        this.receiver = written.receiver();
        this.claims = carried.size();
        this.totalCents =
                carried.stream().mapToLong(claim -> claim.total().cents()).sum();
        this.sha256 = Sha256.hex(written.bytes());
        this.sealed = sealer.sealBytes(written.bytes(), place());
        this.versions = new ArrayList<>(
                carried.stream().map(claim -> claim.current().id()).toList());
    }

    private String place() {
        return "outbound_file.content." + id;
    }

    /**
     * As it was made.
     *
     * @throws IllegalStateException when anything of it was changed outside the product
     */
    ExportedFile content(Sealer sealer) {
        byte[] bytes = sealer.openBytes(sealed, place());
        if (!Sha256.hex(bytes).equals(sha256)) throw new IllegalStateException("The seal is broken at " + place());
        return new ExportedFile(name, bytes);
    }

    /** @return whether it had not been sent before */
    boolean send(Instant at) {
        if (state == OutboundState.TAKEN_BACK) throw new RefusedRequest(ClaimsWords.THE_FILE_WAS_TAKEN_BACK.text(name));
        if (state == OutboundState.SENT) return false;
        state = OutboundState.SENT;
        endedAt = at;
        return true;
    }

    void takeBack(Instant at) {
        if (state == OutboundState.SENT) throw new RefusedRequest(ClaimsWords.THE_FILE_HAS_GONE.text(name));
        if (state == OutboundState.TAKEN_BACK) throw new RefusedRequest(ClaimsWords.THE_FILE_WAS_TAKEN_BACK.text(name));
        state = OutboundState.TAKEN_BACK;
        endedAt = at;
    }

    /** That takes it without the clearinghouse, or null. */
    @Nullable
    PayerId payer() {
        return payerId == null ? null : new PayerId(payerId);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    List<UUID> versions() {
        return List.copyOf(versions);
    }

    OutboundRow row() {
        return new OutboundRow(
                new OutboundFileId(id),
                number,
                name,
                state,
                madeAt,
                madeByName,
                endedAt,
                trial,
                receiver,
                claims,
                Money.ofCents(totalCents),
                sha256);
    }
}
