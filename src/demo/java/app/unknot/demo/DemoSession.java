package app.unknot.demo;

import app.unknot.charting.note.FirstVisitTopic;
import app.unknot.charting.note.NoteField;
import app.unknot.charting.note.Operation;
import app.unknot.shared.HomeCareItem;
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
        session.set(NoteField.PAIN_BEFORE.key(), JSON.numberNode(painBefore));
        session.set(NoteField.PAIN_WORST.key(), JSON.numberNode(Math.min(10, painBefore + 1 + random.nextInt(2))));
        session.set(NoteField.SINCE_LAST.key(), JSON.stringNode("SAME"));
        session.set(NoteField.REACTION_ASKED.key(), JSON.booleanNode(true));
        for (FirstVisitTopic topic : FirstVisitTopic.values())
            session.set(NoteField.TOPIC.of(topic.name()), JSON.stringNode("TALKED"));
        if (!limits.isEmpty()) session.set(NoteField.LIMITS_SEEN.key(), JSON.stringNode(limits));
        session.set(NoteField.POSITION.key(), JSON.stringNode(limits.contains("not prone") ? "SIDE_LYING" : "PRONE"));
        int share = minutes / client.regions().size();
        for (String region : client.regions()) session.region(client, region, share);
        // The stronger the pain, the more of it hurts.
        int hurting = (int) Math.ceil(painBefore * client.regions().size() / 8.0);
        client.regions().stream()
                .limit(hurting)
                .forEach(region -> session.set(NoteField.PAINFUL.of(region), JSON.booleanNode(true)));
        session.set(NoteField.SUBJECTIVE_TEXT.key(), JSON.stringNode(pick(WORDS, random)));
        session.set(NoteField.OBJECTIVE_TEXT.key(), JSON.stringNode(pick(FOUND, random)));
        session.set(
                NoteField.ASSESSMENT_TEXT.key(),
                JSON.stringNode("Tolerated well. Pain " + painBefore + " before and " + painAfter + " right after."));
        session.set(NoteField.PLAN_TEXT.key(), JSON.stringNode("Same areas next time. Walks daily."));
        session.set(NoteField.PAIN_AFTER.key(), JSON.numberNode(painAfter));
        session.set(NoteField.RESPONSE.key(), JSON.stringNode("IMPROVED"));
        session.set(NoteField.PRESSURE_OVERALL.key(), JSON.stringNode("JUST_RIGHT"));
        session.set(NoteField.NEXT_WEEKS.key(), JSON.numberNode(1));
        session.set(NoteField.HOME_CARE.of(HomeCareItem.WALKING.name()), JSON.booleanNode(true));
        session.set(NoteField.HOME_CARE.of(HomeCareItem.HEAT.name()), JSON.booleanNode(true));
        return session.operations;
    }

    private void region(DemoClient client, String region, int minutes) {
        int preferred = client.plan().pressure();
        boolean tooMuch = random.nextInt(10) == 0;
        set(NoteField.REGION_WORKED.of(region), JSON.booleanNode(true));
        set(
                NoteField.REGION_TECHNIQUE.of(region),
                JSON.stringNode(client.plan().techniques().getFirst().name()));
        set(
                NoteField.REGION_PRESSURE.of(region),
                JSON.numberNode(Math.max(1, Math.min(client.ceiling(), tooMuch ? preferred - 1 : preferred))));
        set(NoteField.REGION_MINUTES.of(region), JSON.numberNode(minutes));
        set(NoteField.REGION_RATING.of(region), JSON.stringNode(tooMuch ? "TOO_MUCH" : "JUST_RIGHT"));
    }

    private void set(String field, JsonNode value) {
        operations.add(new Operation(UUID.randomUUID(), field, value, Set.of(), at, device));
    }

    private static String pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
