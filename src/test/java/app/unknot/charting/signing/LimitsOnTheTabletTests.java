package app.unknot.charting.signing;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.anatomy.Position;
import app.unknot.anatomy.Technique;
import app.unknot.charting.briefing.PressurePreferences;
import app.unknot.charting.briefing.SessionFrame;
import app.unknot.charting.briefing.SessionLimits;
import app.unknot.charting.note.NoteField;
import app.unknot.charting.note.NoteState;
import app.unknot.charting.note.Operation;
import app.unknot.plans.PressureCheck;
import app.unknot.screening.HandsOnLimit;
import app.unknot.shared.HomeCareItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against the rows that lie beside the tablet's module, which is held against them too: it has to say the same without a network. */
class LimitsOnTheTabletTests {
    private static final Path MODEL = Path.of("frontend", "session-workspace", "model");
    private static final Set<String> ASKED_ON_BOTH = Set.of(
            "LIMITS_SEEN",
            "AVOID",
            "BANNED",
            "OVER_CEILING",
            "OVER_PREFERENCE",
            "NOT_POSITION",
            "STONE_TEMPERATURE",
            "PRODUCT_CHECK",
            "OVER_MINUTES",
            "REACTION_ACTION",
            "WITHHELD");

    private static final Set<NoteField> ACCOUNTS = EnumSet.of(
            NoteField.REGION_INCIDENT, NoteField.REGION_REASON, NoteField.POSITION_REASON, NoteField.WHY_LONGER);

    @Test
    void the_server_finds_against_todays_limits_what_the_tablet_finds() throws IOException {
        JsonNode rows = JsonMapper.shared().readTree(Files.readString(MODEL.resolve("limits-cases.json")));
        Set<String> covered = new TreeSet<>();
        for (JsonNode row : rows) {
            List<String> found = SigningGaps.of(note(row.path("note")), frame(row.path("today"))).stream()
                    .filter(gap -> ASKED_ON_BOTH.contains(gap.code()))
                    .map(gap -> gap.code() + " " + gap.field())
                    .toList();
            found.forEach(gap -> covered.add(gap.substring(0, gap.indexOf(' '))));
            assertThat(found)
                    .as(row.path("name").asString())
                    .containsExactlyInAnyOrderElementsOf(texts(row.path("against")));
        }
        assertThat(covered).isEqualTo(new TreeSet<>(ASKED_ON_BOTH));
    }

    @Test
    void the_verdicts_that_the_modules_are_tested_with_are_those_that_are_handed_over() throws IOException {
        Map<String, PressureCheck.Verdicts> verdicts = new LinkedHashMap<>();
        verdicts.put("none", PressureCheck.verdicts(null));
        verdicts.put("4", PressureCheck.verdicts(4));
        JsonMapper mapper = JsonMapper.shared();
        String handed = mapper.writeValueAsString(verdicts) + "\n";
        Path written = Path.of("target", "verdict-cases.json");
        Files.createDirectories(Path.of("target"));
        Files.writeString(written, handed);
        assertThat(MODEL.resolve("verdict-cases.json"))
                .as("copy %s there", written)
                .exists()
                .content()
                .isEqualTo(handed);
    }

    private static NoteState note(JsonNode fields) {
        List<Operation> operations = new ArrayList<>();
        fields.properties().forEach(field -> {
            NoteField known = NoteField.named(field.getKey()).orElseThrow();
            // What accounts for it is left out: the tablet asks for it as long as the limit is passed.
            if (ACCOUNTS.contains(known)) return;
            operations.add(new Operation(
                    UUID.randomUUID(), field.getKey(), field.getValue(), Set.of(), Instant.EPOCH, UUID.randomUUID()));
        });
        return NoteState.of(operations);
    }

    private static SessionFrame frame(JsonNode today) {
        LinkedHashMap<Position, String> positions = new LinkedHashMap<>();
        today.path("notPositions")
                .properties()
                .forEach(not -> positions.put(
                        Position.valueOf(not.getKey()), not.getValue().asString()));
        @Nullable Integer minutes = number(today, "handsOn");
        SessionLimits limits = new SessionLimits(
                number(today, "ceiling"),
                why(today.path("banned"), Technique::valueOf),
                Set.copyOf(texts(today.path("avoid"))),
                List.of(),
                positions,
                List.of(),
                minutes == null ? null : new HandsOnLimit(minutes, "why"));
        Map<String, Integer> byRegion = new HashMap<>();
        today.path("preferenceByRegion")
                .properties()
                .forEach(own -> byRegion.put(own.getKey(), own.getValue().asInt()));
        return new SessionFrame(
                true,
                false,
                limits,
                new PressurePreferences(number(today, "preference"), byRegion),
                why(today.path("withheld"), HomeCareItem::valueOf),
                true,
                false,
                Map.of());
    }

    private static @Nullable Integer number(JsonNode today, String name) {
        return today.has(name) ? today.path(name).asInt() : null;
    }

    private static <E extends Enum<E>> Map<E, String> why(JsonNode codes, Function<String, E> code) {
        return texts(codes).stream().collect(Collectors.toMap(code, any -> "why"));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asString()));
        return texts;
    }
}
