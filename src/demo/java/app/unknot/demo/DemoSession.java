package app.unknot.demo;

import app.unknot.charting.note.FirstVisitTopic;
import app.unknot.charting.note.Operation;
import app.unknot.shared.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writes down one invented session, in the operations that a tablet would send. */
final class DemoSession {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> WORDS = List.of(
            "Stiff in the morning, easier once moving.",
            "Long days of sitting this week.",
            "Slept better, still wakes once.",
            "Sore the day after last time, gone by evening.");
    private static final List<String> FOUND = List.of(
            "Tight on both sides of the spine, more on the right.",
            "Tone lower than last time, one tender spot left.",
            "Guarded at first, released with slow work.");

    private final Random random;
    private final UUID device = Ids.next();
    private final List<Operation> operations = new ArrayList<>();
    private final Instant at;

    private DemoSession(Random random, Instant at) {
        this.random = random;
        this.at = at;
    }

    /** A whole session of {@code minutes}, pressure in the client's plan, one region in ten felt as too much. */
    static List<Operation> write(
            DemoClient client, String limits, int painBefore, int minutes, Random random, Instant at) {
        DemoSession session = new DemoSession(random, at);
        int painAfter = Math.max(0, painBefore - 1 - random.nextInt(2));
        session.set("pain.before", JSON.numberNode(painBefore));
        session.set("pain.worst", JSON.numberNode(Math.min(10, painBefore + 1 + random.nextInt(2))));
        session.set("since.last", JSON.stringNode("SAME"));
        session.set("reaction.asked", JSON.booleanNode(true));
        for (FirstVisitTopic topic : FirstVisitTopic.values())
            session.set("topic." + topic.name(), JSON.stringNode("TALKED"));
        if (!limits.isEmpty()) session.set("limits.seen", JSON.stringNode(limits));
        session.set("o.position", JSON.stringNode(limits.contains("not prone") ? "SIDE_LYING" : "PRONE"));
        int share = minutes / client.regions().size();
        for (String region : client.regions()) session.region(client, region, share);
        session.set("s.text", JSON.stringNode(pick(WORDS, random)));
        session.set("o.text", JSON.stringNode(pick(FOUND, random)));
        session.set(
                "a.text",
                JSON.stringNode("Tolerated well. Pain " + painBefore + " before and " + painAfter + " right after."));
        session.set("p.text", JSON.stringNode("Same areas next time. Walks daily."));
        session.set("pain.after", JSON.numberNode(painAfter));
        session.set("a.response", JSON.stringNode("IMPROVED"));
        session.set("pressure.overall", JSON.stringNode("JUST_RIGHT"));
        session.set("next.weeks", JSON.numberNode(1));
        session.set("homecare.WALKING", JSON.booleanNode(true));
        session.set("homecare.HEAT", JSON.booleanNode(true));
        return session.operations;
    }

    private void region(DemoClient client, String region, int minutes) {
        String prefix = "region." + region + ".";
        int preferred = client.plan().pressure();
        boolean tooMuch = random.nextInt(10) == 0;
        set(prefix + "worked", JSON.booleanNode(true));
        set(
                prefix + "technique",
                JSON.stringNode(client.plan().techniques().getFirst().name()));
        set(
                prefix + "pressure",
                JSON.numberNode(Math.max(1, Math.min(client.ceiling(), tooMuch ? preferred - 1 : preferred))));
        set(prefix + "minutes", JSON.numberNode(minutes));
        set(prefix + "rating", JSON.stringNode(tooMuch ? "TOO_MUCH" : "JUST_RIGHT"));
    }

    private void set(String field, JsonNode value) {
        operations.add(new Operation(UUID.randomUUID(), field, value, Set.of(), at, device));
    }

    private static String pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
