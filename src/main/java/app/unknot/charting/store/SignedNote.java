package app.unknot.charting.store;

import app.unknot.accounts.UserId;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteId;
import app.unknot.charting.note.NoteField;
import app.unknot.shared.Sha256;
import app.unknot.shared.storage.Sealer;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A signed note. There is no way to change one: not here, and not in the database. */
@Entity
public class SignedNote implements Persistable<UUID> {
    @Id
    private UUID noteId;

    private String sealedContent;
    private String contentHash;
    private Instant signedAt;
    private UUID signerId;
    private String signerName;
    private @Nullable Integer painBefore;
    private @Nullable Integer painAfter;
    private int treatmentMinutes;
    private @Nullable UUID cosignerId;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected SignedNote() {}

    /**
     * Who signed, and when.
     *
     * @param cosigner whose second signature it needs, or null
     */
    public record SignedBy(
            Instant at,
            UserId signer,
            String signerName,
            @Nullable UserId cosigner) {}

    /** @param canonical the content as it is hashed */
    SignedNote(NoteContent content, String canonical, SignedBy by, Sealer sealer) {
        NoteId note = content.head().id();
        UserId cosigner = by.cosigner();
        this.noteId = note.value();
        this.sealedContent = sealer.seal(canonical, place(note));
        this.contentHash = Sha256.hex(canonical);
        this.signedAt = by.at();
        this.signerId = by.signer().value();
        this.signerName = by.signerName();
        this.painBefore = content.number(NoteField.PAIN_BEFORE);
        this.painAfter = content.number(NoteField.PAIN_AFTER);
        this.treatmentMinutes = content.treatmentMinutes();
        this.cosignerId = cosigner == null ? null : cosigner.value();
        this.fresh = true;
    }

    public UserId signer() {
        return new UserId(signerId);
    }

    /** Whose second signature the note needs; null when it is complete as it is. */
    @Nullable
    public UserId cosigner() {
        return cosignerId == null ? null : new UserId(cosignerId);
    }

    String open(Sealer sealer) {
        return open(note(), sealedContent, sealer);
    }

    static String open(NoteId note, String sealedContent, Sealer sealer) {
        return sealer.open(sealedContent, place(note));
    }

    private static String place(NoteId note) {
        return "signed_note|content|" + note;
    }

    public NoteId note() {
        return new NoteId(noteId);
    }

    public String contentHash() {
        return contentHash;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public String signerName() {
        return signerName;
    }

    @Override
    public UUID getId() {
        return noteId;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
