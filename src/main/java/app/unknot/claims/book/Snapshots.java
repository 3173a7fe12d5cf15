package app.unknot.claims.book;

import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.packet.ClaimSnapshot.EarlierPayer;
import app.unknot.shared.storage.Sealer;
import java.util.List;
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
        return sealer.seal(json.writeValueAsString(snapshot), place(version, ClaimVersion.SNAPSHOT));
    }

    /**
     * What was frozen of a version.
     *
     * @throws IllegalStateException when it was never marked ready, or the seal is broken
     */
    public ClaimSnapshot of(ClaimVersion version) {
        String sealed = version.sealedSnapshot();
        if (sealed == null) throw new IllegalStateException("Nothing was frozen of " + version.control());
        return json.readValue(sealer.open(sealed, place(version, ClaimVersion.SNAPSHOT)), ClaimSnapshot.class);
    }

    String sealEarlier(ClaimVersion version, List<EarlierPayer> earlier) {
        return sealer.seal(
                json.writeValueAsString(earlier.toArray(EarlierPayer[]::new)), place(version, ClaimVersion.EARLIER));
    }

    /** What payers before this version's did with the claim; empty for a first payer. */
    public List<EarlierPayer> earlier(ClaimVersion version) {
        String sealed = version.sealedEarlier();
        return sealed == null
                ? List.of()
                : List.of(json.readValue(
                        sealer.open(sealed, place(version, ClaimVersion.EARLIER)), EarlierPayer[].class));
    }

    private static String place(ClaimVersion version, String part) {
        return "claim_version." + part + "." + version.id();
    }
}
