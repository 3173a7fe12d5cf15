package app.unknot.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A region has one code and two names, in the drawing, in the modules and in Java. */
class RegionsTests {
    private static final Path MAP = Path.of("frontend", "body-map");
    private static final Pattern IN_MODULE = Pattern.compile("'([A-Z][A-Z0-9_]+)'");
    private static final Pattern DRAWN =
            Pattern.compile("<path id=\"(\\w+)\"[^>]*class=\"bm-region\"[^>]*data-view=\"(\\w+)\" data-use=\"(\\w+)\""
                    + "[^>]*aria-label=\"([^\"]+)\"");

    @Test
    void the_modules_know_every_region_of_the_table() throws IOException {
        assertThat(IN_MODULE
                        .matcher(Files.readString(MAP.resolve("regions.js")))
                        .results()
                        .map(region -> region.group(1)))
                .containsExactlyElementsOf(Regions.allCodes());
    }

    @Test
    void the_drawing_has_every_region_under_its_code_and_its_name() throws IOException {
        List<MatchResult> drawn = DRAWN.matcher(Files.readString(MAP.resolve("body-map-1.svg")))
                .results()
                .toList();
        assertThat(drawn.stream().map(region -> region.group(1)))
                .containsExactlyInAnyOrderElementsOf(Regions.allCodes());
        assertThat(drawn).allSatisfy(region -> {
            String code = region.group(1);
            assertThat(region.group(3).equals("treat")).as(code).isEqualTo(Regions.isTreatable(code));
            String name = Regions.name(code);
            assertThat(region.group(4))
                    .matches(Pattern.quote(Character.toUpperCase(name.charAt(0)) + name.substring(1)) + "([ ,].*)?");
        });
        for (Regions.View view : Regions.View.values())
            assertThat(drawn.stream()
                            .filter(region -> region.group(2).equalsIgnoreCase(view.name()))
                            .map(region -> region.group(1))
                            .filter(code -> !Regions.place(code).equals(code)))
                    .containsExactlyInAnyOrderElementsOf(Regions.paired(view));
    }

    /** Any other list of names would begin to differ. */
    @Test
    void nobody_else_names_a_region() {
        Set<String> named = new TreeSet<>();
        List<String> professional =
                Regions.allCodes().stream().map(Regions::name).distinct().toList();
        for (Path file : sources())
            if (professional.stream()
                    .anyMatch(name -> read(file).contains("\"" + name + "\"")
                            || read(file).contains("'" + name + "'"))) named.add(file.toString());
        assertThat(named).isEmpty();
        assertThat(sources().stream().filter(file -> read(file).contains("\"Back of the hip\"")))
                .isEmpty();
    }

    @Test
    void an_area_to_keep_off_is_made_of_regions_that_are_there() {
        assertThat(Arrays.stream(KeepOffArea.values()).flatMap(area -> area.regions().stream()))
                .isNotEmpty()
                .isSubsetOf(Regions.allCodes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LUMBAR_R|right lumbar|Lower back, right",
                "SI_JOINT_L|left SI joint|Back of the hip, left",
                "SACRUM|sacrum|Tailbone",
                "SPINE_L1_5|spine L1 to L5|Spine, lower back",
                "SIDE_RIBS|side ribs|Side of the ribs",
                "SOMEWHERE_ELSE|somewhere else|somewhere else"
            })
    void a_region_has_a_name_for_professionals_and_one_for_clients(String code, String name, String plain) {
        assertThat(Regions.name(code)).isEqualTo(name);
        assertThat(Regions.plain(code)).isEqualTo(plain);
    }

    @Test
    void both_sides_of_a_place_are_named_once() {
        assertThat(Regions.together(List.of("FLANK_L", "FLANK_R", "MID_BACK_R", "SACRUM")))
                .isEqualTo("flank, right mid back, sacrum");
    }

    private static List<Path> sources() {
        try (Stream<Path> java = Files.walk(Path.of("src", "main", "java"));
                Stream<Path> modules = Files.walk(Path.of("frontend"))) {
            return Stream.concat(java, modules)
                    .filter(file -> file.toString().matches(".*\\.java|.*(?<!\\.test)\\.js"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
