package app.unknot.crash;

import app.unknot.claims.RemittanceFiles;
import app.unknot.testing.HttpTablet;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A manager's desk: the payer's file pays a handful of claims, the next one takes all of it back, and so on. A file whose answer never
 * came is sent again.
 */
final class Desk {
    private static final long MOVED = 100;

    private final List<SentClaim> claims;
    private boolean paid;
    private @Nullable String file;

    /**
     * @param cents what it charges
     */
    record SentClaim(String number, long cents) {
        RemittanceFiles.Row paid() {
            long contract = cents / 5;
            long client = cents / 10;
            return new RemittanceFiles.Row(number, cents, cents - contract - client, contract, client);
        }

        RemittanceFiles.Row takenBack() {
            RemittanceFiles.Row paid = paid();
            return new RemittanceFiles.Row(number, -paid.charge(), -paid.paid(), -paid.contract(), -paid.patient());
        }
    }

    Desk(List<SentClaim> claims) {
        this.claims = List.copyOf(claims);
    }

    /** The same desk in a copy of the practice: what was not answered there is not known here. */
    Desk copy() {
        Desk copy = new Desk(claims);
        copy.paid = paid;
        copy.file = file;
        return copy;
    }

    void step(HttpTablet http, Acknowledged done) {
        String sent = file;
        if (sent == null) file = sent = next();
        HttpResponse<String> answer = http.post("/simulated/remittances", sent);
        if (!Shift.isTaken(answer, "post a remittance", done)) return;
        JsonNode taken = JsonMapper.shared().readTree(answer.body());
        if (taken.path("posted").asBoolean(false))
            done.remittance(UUID.fromString(taken.path("id").asString()));
        else done.refused("a remittance was parked: " + taken.path("why").asString());
        paid = !paid;
        file = null;
    }

    private String next() {
        RemittanceFiles.Row[] rows = claims.stream()
                .map(paid ? SentClaim::takenBack : SentClaim::paid)
                .toArray(RemittanceFiles.Row[]::new);
        long sum = List.of(rows).stream().mapToLong(RemittanceFiles.Row::paid).sum();
        return RemittanceFiles.of(
                "T" + UUID.randomUUID().toString().replace("-", ""),
                sum - MOVED,
                "PLB*1234567893*20261231*WO:MOVED*1.00",
                rows);
    }
}
