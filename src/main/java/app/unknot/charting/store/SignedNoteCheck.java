package app.unknot.charting.store;

import app.unknot.charting.NoteId;
import app.unknot.shared.Sha256;
import app.unknot.shared.storage.ContentCheck;
import app.unknot.shared.storage.RunningDigest;
import app.unknot.shared.storage.Sealer;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;

/** Opens every signed note and compares it with its hash, as reading it does. */
public final class SignedNoteCheck implements ContentCheck {
    @Override
    public String what() {
        return "signed notes";
    }

    @Override
    public Checked check(JdbcOperations database, Sealer sealer) {
        RunningDigest notes = new RunningDigest();
        database.query(
                "select note_id, sealed_content, content_hash from signed_note order by signed_at, note_id", row -> {
                    NoteId id = new NoteId(row.getObject("note_id", UUID.class));
                    String hash = row.getString("content_hash");
                    notes.add(hash);
                    try {
                        if (!Sha256.hex(SignedNote.open(id, row.getString("sealed_content"), sealer))
                                .equals(hash)) notes.broken("Note " + id + " does not match its content hash");
                    } catch (RuntimeException e) {
                        notes.broken("The seal of note " + id + " is broken");
                    }
                });
        return notes.done();
    }
}
