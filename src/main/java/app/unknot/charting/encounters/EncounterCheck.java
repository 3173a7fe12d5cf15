package app.unknot.charting.encounters;

import app.unknot.shared.Sha256;
import app.unknot.shared.storage.ContentCheck;
import app.unknot.shared.storage.RunningDigest;
import app.unknot.shared.storage.Sealer;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;

/** Opens every signed encounter and compares it with its hash, as reading it does. */
public final class EncounterCheck implements ContentCheck {
    @Override
    public String what() {
        return "encounters";
    }

    @Override
    public Checked check(JdbcOperations database, Sealer sealer) {
        RunningDigest encounters = new RunningDigest();
        database.query("select id, sealed_content, content_hash from encounter order by signed_at, id", row -> {
            UUID id = row.getObject("id", UUID.class);
            String hash = row.getString("content_hash");
            encounters.add(hash);
            try {
                if (!Sha256.hex(sealer.open(row.getString("sealed_content"), Encounter.place(id)))
                        .equals(hash)) encounters.broken("Encounter " + id + " does not match its content hash");
            } catch (RuntimeException e) {
                encounters.broken("The seal of encounter " + id + " is broken");
            }
        });
        return encounters.done();
    }
}
