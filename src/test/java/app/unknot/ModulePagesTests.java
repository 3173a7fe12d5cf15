package app.unknot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/**
 * Holds the pages about the modules against the modules. When they differ, write them again:
 * {@code mvn test -Dtest=ModulePagesTests -Dunknot.write-pages=true}.
 */
class ModulePagesTests {
    private static final Path PAGES = Path.of("docs/modules");
    private static final Path ARCHITECTURE = Path.of("docs/architecture.md");
    private static final Path WRITTEN = Path.of("target/module-pages");
    private static final String BEGIN = "<!-- The modules, written by ModulePagesTests -->\n";
    private static final String END = "<!-- end of the modules -->";
    private static final boolean WRITE = Boolean.getBoolean("unknot.write-pages");

    private final ApplicationModules modules = ApplicationModules.of(UnknotApplication.class);

    @Test
    void the_page_of_every_module_is_as_the_module_is() throws IOException {
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder(WRITTEN.toString()))
                .writeModuleCanvases();
        if (WRITE) {
            Files.createDirectories(PAGES);
            for (Path old : files(PAGES).values()) Files.delete(old);
            for (var page : files(WRITTEN).entrySet())
                Files.writeString(PAGES.resolve(page.getKey()), inOrder(Files.readString(page.getValue())));
        }
        Map<String, Path> written = files(WRITTEN);
        Map<String, Path> kept = files(PAGES);
        assertThat(kept.keySet()).hasSizeGreaterThan(15).isEqualTo(written.keySet());
        for (String page : written.keySet())
            assertThat(read(kept, page)).as(page).isEqualTo(inOrder(read(written, page)));
    }

    @Test
    void the_picture_of_the_modules_is_as_they_are() throws IOException {
        String text = Files.readString(ARCHITECTURE);
        int from = text.indexOf(BEGIN) + BEGIN.length();
        int to = text.indexOf(END);
        assertThat(to).isGreaterThanOrEqualTo(from);
        String picture = picture();
        if (WRITE) {
            text = text.substring(0, from) + picture + text.substring(to);
            Files.writeString(ARCHITECTURE, text);
            to = from + picture.length();
        }
        assertThat(text.substring(from, to)).isEqualTo(picture);
    }

    /** An arrow says: needs. What everybody needs is left out, and so is what can be reached over another arrow. */
    private String picture() {
        Map<String, TreeSet<String>> needs = new TreeMap<>();
        for (ApplicationModule module : modules) {
            TreeSet<String> direct = module.getDirectDependencies(modules)
                    .uniqueModules()
                    .map(one -> one.getIdentifier().toString())
                    .filter(name -> !name.equals("shared"))
                    .collect(Collectors.toCollection(TreeSet::new));
            needs.put(module.getIdentifier().toString(), direct);
        }
        StringBuilder lines = new StringBuilder("```mermaid\nflowchart BT\n");
        needs.forEach((module, direct) -> {
            if (module.equals("shared")) return;
            lines.append("    ").append(module).append('\n');
            direct.stream()
                    .filter(one -> direct.stream().noneMatch(other -> !other.equals(one) && reaches(needs, other, one)))
                    .forEach(one -> lines.append("    ")
                            .append(module)
                            .append(" --> ")
                            .append(one)
                            .append('\n'));
        });
        return lines.append("```\n").toString();
    }

    private static boolean reaches(Map<String, ? extends Set<String>> needs, String from, String to) {
        Set<String> direct = Objects.requireNonNullElse(needs.get(from), Set.of());
        return direct.contains(to) || direct.stream().anyMatch(one -> reaches(needs, one, to));
    }

    private static String read(Map<String, Path> pages, String page) throws IOException {
        Path file = pages.get(page);
        return file == null ? "" : Files.readString(file);
    }

    /** The same page with its lists sorted: in which order the classes of a module are found is the file system's. */
    private static String inOrder(String page) {
        List<String> lines = new ArrayList<>();
        List<String> bullets = new ArrayList<>();
        for (String line : page.replace("\n|* ", "\n|\n* ").split("\n", -1)) {
            if (line.startsWith("* ")) {
                bullets.add(line.stripTrailing());
                continue;
            }
            bullets.stream().sorted().forEach(lines::add);
            bullets.clear();
            lines.add(line);
        }
        return String.join("\n", lines);
    }

    private static Map<String, Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return Map.of();
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".adoc"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString(), file -> file, (one, other) -> one, TreeMap::new));
        }
    }
}
