package app.unknot.claims.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** X12 is our own mapping, so no library's name tells who uses it: the tags of its segments do. */
class OneSpeakerTests {
    private static final Path HERE = Path.of("src/main/java/app/unknot/claims/x12");

    /** In the demo the insurer answers, in a hand of its own. */
    private static final Path INSURER = Path.of("src/demo/java/app/unknot/demo/PayerAnswer.java");

    /** A segment in a string: its tag alone, or with elements. */
    private static final Pattern SEGMENT = Pattern.compile(
            "\"(?:ISA|GS|ST|BHT|NM1|N[1-4]|HL|SBR|CLM|HI|LX|SV1|DTP|DTM|SE|GE|IEA|BPR|TRN|CLP|CAS|SVC|PLB)"
                    + "(?:\\*[^\"]*)?\"");

    @Test
    void only_this_package_speaks_x12() throws IOException {
        try (Stream<Path> product = Files.walk(Path.of("src/main/java"));
                Stream<Path> demo = Files.walk(Path.of("src/demo/java"))) {
            Map<Boolean, List<Path>> speaking = Stream.concat(product, demo)
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(OneSpeakerTests::namesASegment)
                    .collect(Collectors.partitioningBy(file -> file.startsWith(HERE)));
            assertThat(speaking.get(true)).hasSizeGreaterThan(2);
            assertThat(speaking.get(false)).containsExactly(INSURER);
        }
    }

    private static boolean namesASegment(Path source) {
        try {
            return SEGMENT.matcher(Files.readString(source)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
