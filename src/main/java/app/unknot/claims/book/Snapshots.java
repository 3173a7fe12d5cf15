package app.unknot.claims.book;

import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.shared.storage.Sealer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what goes out of a version, sealed, so that it can be sent and shown years later as it was. */
@Component
public class Snapshots {
    private final Sealer sealer;
    private final JsonMapper json = JsonMapper.shared();

    Snapshots(Sealer sealer) {
        this.sealer = sealer;
    }

    String seal(ClaimVersion version, ClaimSnapshot snapshot) {
        return sealer.seal(json.writeValueAsString(snapshot), place(version));
    }

    /**
     * What was frozen of a version.
     *
     * @throws IllegalStateException when it was never marked ready, or the seal is broken
     */
    public ClaimSnapshot of(ClaimVersion version) {
        String sealed = version.sealedSnapshot();
        if (sealed == null) throw new IllegalStateException("Nothing was frozen of " + version.control());
        return json.readValue(sealer.open(sealed, place(version)), ClaimSnapshot.class);
    }

    private static String place(ClaimVersion version) {
        return "claim_version.snapshot." + version.id();
    }
}
