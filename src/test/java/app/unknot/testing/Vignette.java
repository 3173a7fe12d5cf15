package app.unknot.testing;

import app.unknot.screening.questions.Facts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client's story with what screening has to answer, worked out by hand from the clinical ground rules.
 *
 * @param age on the first day, in years
 * @param birthdayTomorrow whether the age holds for one more day only
 * @param steps the first visit, then what is told later
 * @param sex F, M or U
 * @param story in the client's own words
 * @param intake what else was told at the first visit: pain, questionnaires, wishes
 * @param plan what the plan has to be like, or null when none is expected
 * @param notes what the note has to be like, in sentences
 * @param outcome what becomes of it as it is written, or empty
 */
public record Vignette(
        String title,
        int age,
        boolean birthdayTomorrow,
        String sex,
        String story,
        List<Step> steps,
        JsonNode intake,
        @Nullable JsonNode plan,
        List<String> notes,
        String outcome) {
    /** Others' stories, which may hold fields that nobody here knows. */
    public static final String GIVEN = "/screening/vignettes.json";

    public static final String OWN = "/screening/more-vignettes.json";

    /**
     * @param day after the first visit
     * @param worst pain of the last 24 hours, told at a later visit, or null
     * @param comment what happened, or empty
     * @param approved rules with a verified paper on file
     * @param expired rules whose verified paper ended the day before
     * @param lastDay rules whose verified paper ends today
     */
    public record Step(
            String title,
            int day,
            Facts facts,
            Set<String> approved,
            Set<String> expired,
            Set<String> lastDay,
            @Nullable Integer worst,
            String comment,
            JsonNode expected) {
        /** Every rule that a paper clears today. */
        public Set<String> cleared() {
            Set<String> cleared = new HashSet<>(approved);
            cleared.addAll(lastDay);
            return cleared;
        }

        /** Whether no session may begin. */
        public boolean blocks() {
            return gate("start_session").equals("BLOCK");
        }

        public Set<String> texts(String name) {
            return Vignette.texts(expected.path(name));
        }

        public String gate(String name) {
            return expected.path("gates").path(name).asString("");
        }

        public @Nullable Integer ceiling() {
            JsonNode ceiling = expected.path("pressure_ceiling");
            return ceiling.isInt() ? Integer.valueOf(ceiling.asInt()) : null;
        }

        public @Nullable String letter() {
            JsonNode letter = expected.path("letter");
            return letter.isString() ? letter.asString() : null;
        }
    }

    public static List<Vignette> all() {
        List<Vignette> all = new ArrayList<>();
        for (String file : List.of(GIVEN, OWN)) all.addAll(of(file));
        return all;
    }

    public static List<Vignette> of(String file) {
        List<Vignette> all = new ArrayList<>();
        read(file).forEach(client -> all.add(of(client)));
        return all;
    }

    /** The stories of a file as they are written. */
    public static JsonNode read(String file) {
        try (var json = Objects.requireNonNull(Vignette.class.getResourceAsStream(file), file)) {
            return JsonMapper.shared().readTree(json).get("vignettes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vignette of(JsonNode client) {
        String title = client.get("id").asString() + " " + client.get("title").asString();
        List<Step> steps = new ArrayList<>();
        steps.add(step(title, 0, client));
        for (JsonNode later : client.path("follow_ups")) {
            int day = later.get("day").asInt();
            String what = later.path("comment").asString("");
            steps.add(step(title.substring(0, 4) + "day " + day + ", " + what, day, later));
        }
        JsonNode plan = client.get("plan");
        JsonNode told = client.get("client");
        return new Vignette(
                title,
                told.get("age").asInt(),
                told.path("birthday_tomorrow").asBoolean(false),
                told.path("sex").asString("U"),
                client.path("story").asString(""),
                steps,
                client.path("intake"),
                plan == null || !plan.isObject() ? null : plan,
                client.path("note_expectations")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList(),
                client.path("outcome").isNull() ? "" : client.path("outcome").toString());
    }

    private static Step step(String title, int day, JsonNode told) {
        Facts facts = Facts.NONE;
        for (var fact : told.get("facts").properties()) {
            JsonNode value = fact.getValue();
            facts = value.isBoolean()
                    ? facts.with(fact.getKey(), value.asBoolean())
                    : facts.with(fact.getKey(), value.asInt());
        }
        return new Step(
                title,
                day,
                facts,
                texts(told.path("clearance_on_file")),
                texts(told.path("clearance_expired")),
                texts(told.path("clearance_last_day")),
                told.path("nprs_worst_24h").isInt()
                        ? Integer.valueOf(told.path("nprs_worst_24h").asInt())
                        : null,
                told.path("comment").asString(""),
                told.get("expected"));
    }

    public static Set<String> texts(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.forEach(text -> texts.add(text.asString()));
        return texts;
    }

    public Stream<Step> stream() {
        return steps.stream();
    }

    @Override
    public String toString() {
        return title;
    }
}
