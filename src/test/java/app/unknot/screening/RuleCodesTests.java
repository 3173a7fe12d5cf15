package app.unknot.screening;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.rulebook.RuleSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules are edited by the practice, so what a rule does is told by its fields and never by its code. */
class RuleCodesTests {
    private static final Pattern CODE = Pattern.compile("\"[A-Z]\\d\\d\"");

    @Test
    void no_code_of_a_rule_is_written_into_the_product() throws IOException {
        RuleSet shipped = RuleSets.shipped();
        List<Path> sources;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        assertThat(sources).hasSizeGreaterThan(500);
        for (Path source : sources) {
            Matcher found = CODE.matcher(Files.readString(source));
            while (found.find()) {
                String code = found.group().replace("\"", "");
                assertThat(shipped.rule(code)).as("%s in %s", code, source).isEmpty();
            }
        }
    }
}
