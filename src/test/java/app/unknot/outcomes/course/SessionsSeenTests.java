package app.unknot.outcomes.course;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.outcomes.RegionClass;
import app.unknot.outcomes.instruments.Score;
import app.unknot.shared.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What followed a pressure, and how much of the back hurt. */
class SessionsSeenTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Pattern REGION = Pattern.compile("<[^>]*class=\"[^\"]*bm-region[ \"][^>]*>");

    @Test
    void a_median_needs_three_sessions_at_one_pressure_and_the_last_one_has_no_next_visit() {
        List<Session> sessions = List.of(
                session(0, 8, 5, "LUMBAR_R", 4),
                session(1, 7, 5, "LUMBAR_R", 4),
                session(2, 7, 6, "LUMBAR_R", 5),
                session(3, 5, 3, "LUMBAR_R", 4),
                session(4, 5, 3, "LUMBAR_R", 4));

        List<PressureResponse> rows = PressureResponse.of(sessions);
        assertThat(rows).extracting(PressureResponse::pressure).containsExactly(4, 5);
        PressureResponse four = rows.getFirst();
        assertThat(four.toNext()).containsExactly(-1, 0, 0);
        assertThat(four.medianToNext()).isEqualTo(Score.of(0));
        assertThat(four.within()).containsExactly(-3, -2, -2, -2);
        assertThat(four.medianWithin()).isEqualTo(new Score(-4, 2));
        assertThat(four.minutes()).isEqualTo(new Score(80, 4));
        assertThat(rows.getLast().toNext()).containsExactly(-2);
        assertThat(rows.getLast().medianToNext()).isNull();
    }

    @Test
    void what_was_not_asked_or_noted_is_not_compared() {
        List<PressureResponse> rows = PressureResponse.of(List.of(
                session(0, null, 5, "LUMBAR_R", 4),
                session(1, 7, null, "LUMBAR_R", 4),
                session(2, 6, 5, "LUMBAR_L", null)));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().toNext()).containsExactly(-1);
        assertThat(rows.getFirst().within()).isEmpty();
    }

    @Test
    void a_large_region_weighs_more_than_a_small_one() {
        assertThat(BackAreas.painful(Set.of())).isEqualByComparingTo(Score.of(0));
        assertThat(BackAreas.painful(BackAreas.AREAS.keySet())).isEqualByComparingTo(Score.of(100));
        assertThat(BackAreas.painful(Set.of("GLUTEAL_L")))
                .isGreaterThan(BackAreas.painful(Set.of("LUMBAR_L", "FLANK_L")));
        assertThat(BackAreas.painful(Set.of("CALF_L"))).isEqualByComparingTo(Score.of(0));
        assertThat(BackAreas.overlap(Set.of("LUMBAR_L"), Set.of("LUMBAR_R")))
                .hasValueSatisfying(overlap -> assertThat(overlap).isEqualByComparingTo(Score.of(0)));
        assertThat(BackAreas.overlap(Set.of("LUMBAR_L", "LUMBAR_R"), Set.of("LUMBAR_R")))
                .hasValueSatisfying(overlap -> assertThat(overlap).isEqualByComparingTo(Score.of(50)));
        assertThat(BackAreas.overlap(Set.of("CALF_L"), Set.of())).isEmpty();
    }

    /** The areas are those of the drawing. */
    @Test
    void the_areas_are_those_of_the_drawing() throws IOException {
        Matcher regions = REGION.matcher(Files.readString(Path.of("frontend/body-map/body-map-1.svg")));
        Map<String, Integer> drawn = new TreeMap<>();
        while (regions.find()) {
            String id = value(regions.group(), "id");
            if (BackAreas.AREAS.containsKey(id)) drawn.put(id, Integer.valueOf(value(regions.group(), "data-area")));
        }
        assertThat(drawn).isEqualTo(new TreeMap<>(BackAreas.AREAS));
    }

    private static String value(String element, String name) {
        Matcher value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(element);
        assertThat(value.find()).as(name + " of " + element).isTrue();
        return value.group(1);
    }

    private static Session session(
            int week, @Nullable Integer before, @Nullable Integer after, String region, @Nullable Integer pressure) {
        List<Session.Work> work = new ArrayList<>();
        work.add(new Session.Work(region, pressure, 20));
        return new Session(
                new Visit(
                        Ids.next(),
                        MONDAY.plusWeeks(week),
                        new UUID(0, 1),
                        new UUID(0, 2),
                        before,
                        20,
                        RegionClass.LOWER,
                        null),
                after,
                work,
                Set.of());
    }
}
