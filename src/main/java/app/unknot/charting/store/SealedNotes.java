package app.unknot.charting.store;

import app.unknot.accounts.RecordNotFound;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteId;
import app.unknot.shared.Sha256;
import app.unknot.shared.storage.Sealer;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals notes and opens them, and lets nothing out that does not fit its hash. Its callers have decided who may. */
@Component
public class SealedNotes {
    private final SignedNoteRepository signedNotes;
    private final Sealer sealer;
    private final JsonMapper mapper;

    SealedNotes(SignedNoteRepository signedNotes, Sealer sealer, JsonMapper mapper) {
        this.signedNotes = signedNotes;
        this.sealer = sealer;
        this.mapper = mapper;
    }

    public Optional<SignedNote> find(NoteId id) {
        return signedNotes.findByNoteId(id.value());
    }

    public boolean has(NoteId id) {
        return find(id).isPresent();
    }

    /**
     * @throws RecordNotFound when the note is not signed
     */
    public SignedNote require(NoteId id) {
        return find(id).orElseThrow(RecordNotFound::new);
    }

    /**
     * What a signed note says.
     *
     * @throws IllegalStateException when the content does not fit its hash
     */
    public NoteContent open(NoteHead head, SignedNote signed) {
        String canonical = signed.open(sealer);
        if (!Sha256.hex(canonical).equals(signed.contentHash()))
            throw new IllegalStateException("Note " + head.id() + " does not match its content hash");
        return NoteContent.parse(head, canonical, mapper);
    }

    /**
     * @return the content's hash
     */
    public String seal(NoteContent content, SignedNote.SignedBy by) {
        return signedNotes
                .save(new SignedNote(content, content.canonical(mapper), by, sealer))
                .contentHash();
    }
}
