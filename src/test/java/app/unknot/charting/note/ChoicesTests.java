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
import java.util.List;
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

    /** Marks are named on the map too, where there is no note: both have them. */
    @Test
    void the_modules_know_what_is_in_a_mark_as_the_record_does() throws IOException {
        Path map = Path.of("frontend", "body-map", "finding-words.js");
        Path words = Path.of("frontend", "session-workspace", "model", "words.js");
        assertThat(codes(map, "FINDINGS = answers('finding', [", "'(\\w+)'")).isEqualTo(MarkWords.FINDINGS.codes());
        assertThat(codes(map, "MUSCLES = ", "(\\w+): /")).isEqualTo(MarkWords.MUSCLES.codes());
        assertThat(codes(words, "REACTIONS = answers('reaction', [", "'(\\w+)'"))
                .isEqualTo(MarkWords.REACTIONS.codes());
        assertThat(codes(words, "SEVERITIES = answers('severity', [", "'(\\w+)'"))
                .isEqualTo(MarkWords.SEVERITIES.codes());
        assertThat(codes(words, "RELATED = answers('related', [", "'(\\w+)'")).isEqualTo(MarkWords.RELATED.codes());
        assertThat(codes(words, "LOSSES = answers('loss', [", "'(\\w+)'")).isEqualTo(MarkWords.LOSSES.codes());
        assertThat(Files.readString(map)).contains("GRADES = ['" + String.join("', '", MarkWords.GRADES) + "'];");
    }

    /** What stands in that list of a module, up to the bracket that ends it. */
    private static List<String> codes(Path module, String begin, String row) throws IOException {
        String text = Files.readString(module);
        assertThat(text).contains(begin);
        String inside = text.substring(text.indexOf(begin) + begin.length()).split("\\);", 2)[0];
        return Pattern.compile(row)
                .matcher(inside)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
