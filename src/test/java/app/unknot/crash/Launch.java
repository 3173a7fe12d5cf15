package app.unknot.crash;

import app.unknot.testing.AddedClasses;
import app.unknot.testing.PackedPortal;
import app.unknot.testing.Portal;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * Starts portals with the simulated screens beside them: the packaged one with its start-up cache when the launcher has built it, else
 * the one that is packed for tests. What is added comes after everything else on the class path, because a start-up cache asks for that.
 */
final class Launch {
    /** Java's options for the packaged portal, without the class path. */
    private static final String PACKAGED = System.getenv().getOrDefault("UNKNOT_CRASH_JAVA", "");

    private static final String PORTAL = Path.of("target", "app", "unknot.jar").toString();
    private static final String DEMO = Path.of("target", "app", "demo", "*").toString();

    /** Works on the largest tables, as migrations do that take long. */
    private static final String NEXT_RELEASE = """
            alter table note_operation add column next_release varchar(20) default 'next' not null;
            create index note_operation_next on note_operation (next_release, received_at);
            alter table audit_entry add column next_release varchar(20);
            create table next_release (id uuid not null primary key, words varchar(200) not null);
            insert into next_release (id, words) select op_id, field from note_operation;
            create index next_release_words on next_release (words);
            """;

    private final Path screens;
    private final Path next;

    Launch(Path folder) throws IOException {
        screens = folder.resolve("simulated-screens.jar");
        next = folder.resolve("next-release.jar");
        AddedClasses.jar(screens, "app/unknot/crash", "Simulated");
        try (JarOutputStream jar = jar(next, "db/", "db/migration/")) {
            jar.putNextEntry(new JarEntry("db/migration/V899__next_release.sql"));
            jar.write(NEXT_RELEASE.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Spring finds only what is in folders that a jar names. */
    private static JarOutputStream jar(Path file, String... folders) throws IOException {
        JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file));
        for (String name : folders) jar.putNextEntry(new JarEntry(name));
        return jar;
    }

    /** This release. */
    Portal portal(KilledPractice practice, String... more) {
        return start(practice, List.of(screens), more);
    }

    /** The next one, which has one migration more. */
    Portal nextRelease(KilledPractice practice) {
        return start(practice, List.of(screens, next));
    }

    private static Portal start(KilledPractice practice, List<Path> added, String... more) {
        List<String> java = new ArrayList<>();
        List<String> classPath = new ArrayList<>();
        if (PACKAGED.isBlank()) {
            java.addAll(PackedPortal.options());
            classPath.add(PackedPortal.classPath());
        } else {
            java.addAll(Arrays.asList(PACKAGED.strip().split("\\s+")));
            classPath.add(PORTAL);
            classPath.add(DEMO);
        }
        added.forEach(jar -> classPath.add(jar.toString()));
        java.addAll(List.of("-cp", String.join(File.pathSeparator, classPath)));
        List<String> settings = new ArrayList<>(practice.settings());
        settings.addAll(List.of(
                "--" + SimulatedOffice.ON + "=true", "--unknot.backup.scheduled=false", "--unknot.stop.notice=200ms"));
        settings.addAll(List.of(more));
        return new Portal(java, Map.of(), settings);
    }
}
