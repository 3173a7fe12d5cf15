package app.unknot.charting.vignettes;

import app.unknot.anatomy.Regions;
import app.unknot.anatomy.Technique;
import app.unknot.intake.Told;
import app.unknot.testing.Vignette;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Tells what a story says of pain, wishes and medicines where the health history asks for it. */
final class VignetteIntake {
    private static final int USUAL_PAIN = 5;
    private static final Set<String> REGIONS = Set.copyOf(Regions.allCodes());
    private static final Map<String, String> QUALITIES = Map.ofEntries(
            Map.entry("spasm", "SPASM"),
            Map.entry("cramp", "SPASM"),
            Map.entry("dull", "DULL_ACHE"),
            Map.entry("ach", "DULL_ACHE"),
            Map.entry("sharp", "SHARP"),
            Map.entry("stab", "SHARP"),
            Map.entry("burn", "BURNING"),
            Map.entry("tight", "TIGHT"),
            Map.entry("stiff", "TIGHT"),
            Map.entry("nag", "NAGGING"),
            Map.entry("radiat", "RADIATING"),
            Map.entry("spread", "RADIATING"),
            Map.entry("numb", "NUMB"),
            Map.entry("tingl", "TINGLING"));
    private static final Map<String, String> CAUSES = Map.ofEntries(
            Map.entry("STRAIN", "MUSCLE_STRAIN"),
            Map.entry("DISC", "DISC"),
            Map.entry("ARTHRITIS", "ARTHRITIS"),
            Map.entry("SCOLIOSIS", "SKELETAL"),
            Map.entry("SKELETAL", "SKELETAL"),
            Map.entry("POSTURE", "POSTURE"),
            Map.entry("STRESS", "STRESS"),
            Map.entry("RIB", "RIB_INJURY"),
            Map.entry("FIBROMYALGIA", "FIBROMYALGIA"),
            Map.entry("NEURO", "NEUROLOGICAL"),
            Map.entry("NERVE", "NEUROLOGICAL"),
            Map.entry("INJURY", "INJURY"),
            Map.entry("TRAUMA", "INJURY"));

    /** Every field of an intake that is told, with how. */
    private static final Map<String, BiConsumer<Told, JsonNode>> FIELDS = Map.ofEntries(
            Map.entry("locations", (told, value) -> told.places("pain.where", regions(value))),
            Map.entry("sensation", (told, value) -> told.places("pain.quality", qualities(value))),
            Map.entry(
                    "onset",
                    (told, value) -> told.text(
                            "onset.manner",
                            words(value).toLowerCase(Locale.ROOT).contains("sudden") ? "SUDDEN" : "GRADUAL")),
            Map.entry("nprs_now", (told, value) -> told.number("pain.now", value.asInt(0))),
            Map.entry("nprs_worst_24h", (told, value) -> told.number("pain.worst", value.asInt(0))),
            Map.entry("nprs_average", (told, value) -> told.number("pain.average", value.asInt(0))),
            Map.entry("causes", (told, value) -> told.places("causes", causes(value))),
            Map.entry("aggravating", (told, value) -> told.text("pain.aggravating", words(value))),
            Map.entry("easing", (told, value) -> told.text("pain.easing", words(value))),
            // Where pain spreads to has no question of its own at intake; the note has.
            Map.entry("radiation", (told, value) -> told.text("onset.event", "Spreads: " + words(value))),
            Map.entry("preferred_pressure", (told, value) -> told.number("pressure", Math.clamp(value.asInt(5), 1, 9))),
            Map.entry("preferred_technique", (told, value) -> told.places("techniques", techniques(value))),
            Map.entry("goals", (told, value) -> told.text("goals.words", words(value))),
            Map.entry("medication", (told, value) -> told.medicines(texts(value))),
            Map.entry("sleep", (told, value) -> told.number("sleep", value.asInt(0))),
            Map.entry("stress", (told, value) -> told.number("stress", value.asInt(0))),
            Map.entry("sport", (told, value) -> told.text("sport", words(value))),
            Map.entry("likes_heat", (told, value) -> told.text("heat", value.asBoolean() ? "YES" : "NO")));

    /** Fields that are used otherwise: scored, or told as facts. */
    private static final Set<String> ELSEWHERE =
            Set.of("peg", "rmdq", "assessed_by_clinician", "past_reaction", "nprs_series");

    private VignetteIntake() {}

    static boolean knows(String field) {
        return FIELDS.containsKey(field) || ELSEWHERE.contains(field);
    }

    /** Adds the story's words to what the facts say. */
    static Told tell(Told told, Vignette story, Vignette.Step step) {
        FIELDS.forEach((field, how) -> {
            JsonNode value = story.intake().path(field);
            if (!value.isMissingNode() && !value.isNull() && !(value.isArray() && value.isEmpty()))
                how.accept(told, value);
        });
        Integer worst = worst(story, step);
        Integer now = number(story.intake(), "nprs_now");
        if (worst != null) told.number("pain.worst", worst);
        if (worst != null && (now == null ? USUAL_PAIN : now) > worst) told.number("pain.now", worst);
        return told;
    }

    /** The worst pain of the last 24 hours as it is told at a step, or null. */
    static @Nullable Integer worst(Vignette story, Vignette.Step step) {
        return step.day() > 0 ? step.worst() : number(story.intake(), "nprs_worst_24h");
    }

    static @Nullable Integer number(JsonNode intake, String field) {
        return intake.path(field).isInt() ? Integer.valueOf(intake.path(field).asInt()) : null;
    }

    static String[] causes(JsonNode value) {
        Set<String> codes = new HashSet<>();
        for (String cause : texts(value)) {
            Set<String> known = new HashSet<>();
            CAUSES.forEach((part, code) -> {
                if (cause.toUpperCase(Locale.ROOT).contains(part)) known.add(code);
            });
            if (known.contains("RIB_INJURY") || known.contains("MUSCLE_STRAIN")) known.remove("INJURY");
            codes.addAll(known.isEmpty() ? Set.of("OTHER") : known);
        }
        return codes.toArray(String[]::new);
    }

    static String[] regions(JsonNode value) {
        List<String> regions = texts(value).stream().filter(REGIONS::contains).toList();
        return regions.isEmpty() ? new String[] {"LUMBAR_L"} : regions.toArray(String[]::new);
    }

    /** Wishes as far as they are techniques of the catalogue. */
    static String[] techniques(JsonNode value) {
        return texts(value).stream()
                .filter(name -> Arrays.stream(Technique.values())
                        .anyMatch(known -> known.name().equals(name)))
                .toArray(String[]::new);
    }

    private static String[] qualities(JsonNode value) {
        Set<String> codes = new HashSet<>();
        for (String feel : texts(value))
            QUALITIES.forEach((part, code) -> {
                if (feel.toLowerCase(Locale.ROOT).contains(part)) codes.add(code);
            });
        return codes.toArray(String[]::new);
    }

    private static String words(JsonNode value) {
        return String.join(", ", texts(value));
    }

    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isArray()) value.forEach(one -> texts.add(one.asString("")));
        else texts.add(value.asString(""));
        return texts;
    }
}
