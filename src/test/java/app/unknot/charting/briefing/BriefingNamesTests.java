package app.unknot.charting.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.charting.briefing.SessionBriefing.Briefing;
import app.unknot.charting.briefing.SessionBriefing.LastTime;
import app.unknot.charting.briefing.SessionBriefing.PlanLine;
import app.unknot.charting.note.FieldLine;
import app.unknot.charting.note.FieldLine.CarriedLine;
import app.unknot.charting.note.FieldLine.ComparedLine;
import app.unknot.charting.note.FieldLine.ValueLine;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The types that the workspace is checked against lie beside its modules; they must not say other than what is sent. */
class BriefingNamesTests {
    private static final Path TYPES = Path.of("frontend", "session-workspace", "model", "briefing.js");
    private static final Pattern PROPERTY = Pattern.compile("@property \\{.*\\} (\\w+)");

    @ParameterizedTest
    @ValueSource(
            classes = {
                Briefing.class,
                LastTime.class,
                PlanLine.class,
                FieldLine.class,
                ValueLine.class,
                CarriedLine.class,
                ComparedLine.class
            })
    void the_workspace_knows_what_is_sent_by_the_same_names(Class<? extends Record> sent) throws IOException {
        List<String> names = Arrays.stream(sent.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        assertThat(known(sent.getSimpleName())).containsExactlyInAnyOrderElementsOf(names);
    }

    private static List<String> known(String type) throws IOException {
        String types = Files.readString(TYPES);
        int begin = types.indexOf("@typedef {object} " + type + "\n");
        assertThat(begin).as(type).isPositive();
        return PROPERTY.matcher(types.substring(begin, types.indexOf("*/", begin)))
                .results()
                .map((MatchResult property) -> property.group(1))
                .toList();
    }
}
