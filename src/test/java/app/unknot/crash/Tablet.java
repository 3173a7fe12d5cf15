package app.unknot.crash;

import app.unknot.charting.NoteWriting;
import app.unknot.charting.note.NoteState;
import app.unknot.charting.note.Operation;
import app.unknot.demo.DemoSignIns;
import app.unknot.testing.HttpTablet;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A therapist's tablet, which outlives the portal: it begins visits, sends what was tapped, signs, and sends again what was never
 * answered.
 */
final class Tablet {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LARGEST_BATCH = 6;
    private static final int MOST_WORDS = 6;

    private final String therapist;
    private final List<UUID> clients;
    private final UUID device = UUID.randomUUID();
    private final Random random = new Random();
    private final List<Operation> unsent = new ArrayList<>();
    private @Nullable UUID note;
    private int visits;

    Tablet(String therapist, List<UUID> clients) {
        this.therapist = therapist;
        this.clients = List.copyOf(clients);
    }

    String therapist() {
        return therapist;
    }

    /** The same person with another tablet. */
    Tablet another() {
        return new Tablet(therapist, clients);
    }

    /** One step: begins a visit, sends a batch, or signs. */
    void step(HttpTablet http, Acknowledged done) {
        UUID open = note;
        if (open == null) begin(http, done);
        else if (!unsent.isEmpty()) send(http, open, done);
        else sign(http, open, done);
    }

    private void begin(HttpTablet http, Acknowledged done) {
        UUID client = clients.get(visits++ % clients.size());
        HttpResponse<String> answer = http.post("/simulated/visits/" + client, "");
        if (!Shift.isTaken(answer, "begin a visit", done)) return;
        JsonNode begun = JSON.readTree(answer.body());
        if (begun.path("note").isNull()) return;
        note = UUID.fromString(begun.path("note").asString());
        NoteWriting words = NoteWriting.routine(6, 3, 2);
        String limits = begun.path("limits").asString("");
        if (!limits.isEmpty()) words.set("limits.seen", limits);
        for (int i = random.nextInt(MOST_WORDS); i > 0; i--) words.finding("KNOT", "LUMBAR_R");
        unsent.addAll(words.operations());
    }

    private void send(HttpTablet http, UUID open, Acknowledged done) {
        List<Operation> batch =
                List.copyOf(unsent.subList(0, Math.min(unsent.size(), 1 + random.nextInt(LARGEST_BATCH))));
        HttpResponse<String> answer = http.post(
                "/api/notes/" + open + "/ops",
                JSON.writeValueAsString(Map.of("deviceId", device, "operations", batch)));
        if (!Shift.isTaken(answer, "send operations", done)) return;
        batch.forEach(one -> done.operation(one.opId()));
        unsent.subList(0, batch.size()).clear();
    }

    private void sign(HttpTablet http, UUID open, Acknowledged done) {
        HttpResponse<String> draft = http.get("/api/notes/" + open + "/draft");
        if (!Shift.isTaken(draft, "open a draft", done)) return;
        JsonNode read = JSON.readTree(draft.body());
        // The answer to a signature may have been lost with the portal: then the note is signed, and nobody was told.
        if (read.path("status").asString("").equals("DRAFT")) {
            List<Operation> live = new ArrayList<>();
            for (JsonNode one : read.path("operations")) live.add(JSON.treeToValue(one, Operation.class));
            HttpResponse<String> answer = http.post(
                    "/api/notes/" + open + "/sign",
                    JSON.writeValueAsString(Map.of(
                            "password",
                            DemoSignIns.PASSWORD,
                            "seen",
                            NoteState.of(live).fingerprint())));
            if (!Shift.isTaken(answer, "sign", done)) {
                if (answer.statusCode() == 422) note = null;
                return;
            }
            done.signature(
                    open, JSON.readTree(answer.body()).path("contentHash").asString());
        }
        note = null;
    }
}
