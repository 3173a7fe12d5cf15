package app.unknot.charting.note;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.anatomy.Position;
import app.unknot.clients.history.HistoryField;
import app.unknot.clients.history.HistoryFields;
import app.unknot.plans.PressureCheck.Rating;
import app.unknot.plans.SessionSeen.Adherence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An answer that a note takes is understood by those who read it. */
class ChoicesTests {
    @Test
    void how_a_pressure_felt_is_what_the_plan_knows() {
        assertThat(Choices.RATINGS.codes()).containsExactlyElementsOf(names(Rating.values()));
    }

    @Test
    void every_position_is_offered() {
        assertThat(Choices.POSITIONS.codes()).containsExactlyInAnyOrderElementsOf(names(Position.values()));
    }

    @Test
    void the_plan_understands_what_was_done_at_home() {
        assertThat(Choices.ADHERENCE.codes())
                .allSatisfy(answer -> assertThat(Adherence.ofAnswer(answer)).isNotEqualTo(Adherence.NOT_ASKED));
    }

    @Test
    void a_first_visit_talks_about_what_the_first_questions_name() {
        assertThat(Choices.TOPICS.all().values())
                .containsExactlyElementsOf(HistoryFields.communication().stream()
                        .map(HistoryField::title)
                        .toList());
        assertThat(HistoryFields.communication())
                .extracting(field -> field.code().replaceFirst(".*\\.", ""))
                .containsExactlyElementsOf(Choices.TOPICS.codes());
    }

    /** The words of marks are needed on the map too, where there is no note: both have them. */
    @Test
    void the_modules_call_what_is_in_a_mark_as_the_record_does() throws IOException {
        Path map = Path.of("frontend", "body-map", "finding-words.js");
        Path words = Path.of("frontend", "session-workspace", "model", "words.js");
        assertThat(table(map, "FINDINGS", "(\\w+): '([^']+)'")).isEqualTo(MarkWords.FINDINGS.all());
        assertThat(table(map, "MUSCLES", "(\\w+): \\['([^']+)'")).isEqualTo(MarkWords.MUSCLES.all());
        assertThat(table(words, "REACTIONS", "(\\w+): '([^']+)'")).isEqualTo(MarkWords.REACTIONS.all());
        assertThat(table(words, "SEVERITIES", "(\\w+): '([^']+)'")).isEqualTo(MarkWords.SEVERITIES.all());
        assertThat(table(words, "RELATED", "(\\w+): '([^']+)'")).isEqualTo(MarkWords.RELATED.all());
        assertThat(table(words, "LOSSES", "(\\w+): '([^']+)'")).isEqualTo(MarkWords.LOSSES.all());
        assertThat(Files.readString(map)).contains("GRADES = ['" + String.join("', '", MarkWords.GRADES) + "'];");
    }

    private static Map<String, String> table(Path module, String name, String row) throws IOException {
        String text = Files.readString(module);
        int begin = text.indexOf("const " + name + " =");
        assertThat(begin).as(name).isPositive();
        Map<String, String> rows = new LinkedHashMap<>();
        String inside = text.substring(begin).split("\\}\\)?;", 2)[0];
        Pattern.compile(row).matcher(inside).results().forEach(found -> rows.put(found.group(1), found.group(2)));
        return rows;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
