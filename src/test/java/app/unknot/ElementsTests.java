package app.unknot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An element that lives in the browser has one class in Java, which knows its module, its properties and its events. */
class ElementsTests {
    private static final Pattern DEFINED = Pattern.compile("customElements\\.define\\('([a-z-]+)'");

    @Test
    void every_custom_element_is_used_by_exactly_one_class() throws IOException {
        Map<String, Set<String>> users = new TreeMap<>();
        for (Path module : files("frontend", ".js"))
            DEFINED.matcher(Files.readString(module))
                    .results()
                    .forEach(defined -> users.put(defined.group(1), new TreeSet<>()));
        for (Path source : files("src/main/java", ".java")) {
            String text = Files.readString(source);
            users.forEach((element, classes) -> {
                if (text.contains('"' + element + '"'))
                    classes.add(source.getFileName().toString());
            });
        }
        assertThat(users)
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        (element, classes) -> assertThat(classes).as(element).hasSize(1));
    }

    private static Set<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return new TreeSet<>(
                    files.filter(file -> file.toString().endsWith(ending)).toList());
        }
    }
}
