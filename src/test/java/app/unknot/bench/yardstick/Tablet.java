package app.unknot.bench.yardstick;

import app.unknot.bench.driver.Browsing;
import app.unknot.bench.driver.Browsing.Reply;
import app.unknot.charting.NoteWriting;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** A therapist's tablet with a note under way, which sends what is tapped. */
final class Tablet {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** A note that goes on and on would no longer be like any: then the next one begins. */
    private static final int BATCHES_OF_A_NOTE = 60;

    private final Browsing browser;
    private final Person.Known known;
    private final UUID device = UUID.randomUUID();
    private String note = "";
    private int visits;
    private int batches;

    private Tablet(Browsing browser, Person.Known known, int first) {
        this.browser = browser;
        this.known = known;
        visits = first;
    }

    /** @param number of the tablet: each one treats other clients */
    static Tablet ofTherapist(Server at, Staffing staffing, int number) {
        Person therapist = staffing.therapist(at, number, "today");
        Tablet tablet = new Tablet(therapist.browser(), therapist.known(), staffing.round(number) * 50);
        tablet.begin();
        return tablet;
    }

    Browsing browser() {
        return browser;
    }

    private void begin() {
        note = taken(browser.postJson("/bench/visits/" + known.client(visits++), ""))
                .body();
        // As the workspace does: with the draft comes the token that each change is sent with.
        taken(browser.get("/api/notes/" + note + "/draft"));
        batches = 0;
    }

    /** One to three changes, acknowledged once they are on the disk. */
    void send() {
        NoteWriting words = NoteWriting.empty().set("pain.before", batches % 10);
        for (int i = batches % 3; i > 0; i--) words.finding("KNOT", "LUMBAR_R");
        taken(browser.postJson(
                "/api/notes/" + note + "/ops",
                JSON.writeValueAsString(Map.of("deviceId", device, "operations", words.operations()))));
        batches++;
    }

    /** Whether a visit should end here. What comes then is not counted as a batch. */
    boolean isFull() {
        return batches >= BATCHES_OF_A_NOTE;
    }

    void next() {
        begin();
    }

    private static Reply taken(Reply reply) {
        if (reply.status() != 200)
            throw new IllegalStateException("Not taken: " + reply.status() + " "
                    + reply.body().substring(0, Math.min(300, reply.body().length())));
        return reply;
    }
}
