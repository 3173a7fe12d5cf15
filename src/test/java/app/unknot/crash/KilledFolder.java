package app.unknot.crash;

import app.unknot.records.backup.EmbeddedEngine;
import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.Sealer;
import app.unknot.shared.storage.embedded.DataFolder;
import app.unknot.shared.storage.embedded.EarlierEngine;
import app.unknot.shared.storage.embedded.EmbeddedDatabase;
import app.unknot.shared.storage.journal.JournalMarks;
import app.unknot.shared.storage.journal.Replay;
import app.unknot.shared.storage.journal.ReplayReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;

/** A practice in an H2 file. What a kill left is read in a copy, so that the next start finds the folder as the kill left it. */
record KilledFolder(Path folder) implements KilledPractice {
    private static final String KEYS = "keys.properties";

    @Override
    public List<String> settings() {
        return List.of("--unknot.data=" + folder);
    }

    @Override
    public List<Kill> kinds() {
        return List.of(
                Kill.WORKING,
                Kill.WORKING,
                Kill.WORKING,
                Kill.STARTING,
                Kill.STARTING,
                Kill.BACKUP,
                Kill.BACKUP,
                Kill.STOPPING,
                Kill.REWRITING,
                Kill.MIGRATING);
    }

    @Override
    public String upgrades() {
        return "Upgrading the database";
    }

    @Override
    public <T> T look(Function<JdbcTemplate, T> question) throws SQLException {
        try (EmbeddedDatabase database = new EmbeddedDatabase(folder, Keys.load(folder.resolve(KEYS)));
                Connection owner = database.connect()) {
            return question.apply(new JdbcTemplate(new SingleConnectionDataSource(owner, true)));
        }
    }

    /** Opened as a start does it: the file first, then what the journal has and the file lacks. */
    @Override
    public Reading left() throws IOException {
        KilledFolder copy = copyTo("left");
        return () -> {
            Keys keys = Keys.load(copy.folder.resolve(KEYS));
            try (EmbeddedDatabase database = new EmbeddedDatabase(copy.folder, keys);
                    Connection owner = database.connect()) {
                JournalMarks.prepare(owner, "UNKNOT_APP");
                ReplayReport report = Replay.run(
                        owner, new DataFolder(copy.folder).journal(), new Sealer(keys.derive("commit-journal")));
                WhatIsThere there = WhatIsThere.of(owner, keys, report.replayed());
                report.refused().forEach(one -> there.problems().add("The journal could not replay " + one));
                return there;
            }
        };
    }

    @Override
    public KilledFolder copy() throws IOException {
        return copyTo("next");
    }

    @Override
    public void fromAnotherEngine() throws IOException {
        EarlierEngine.mark(folder, Keys.load(folder.resolve(KEYS)));
    }

    @Override
    public void discard() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    @Override
    public BackupsLeft backups() {
        Keys keys = Keys.load(folder.resolve(KEYS));
        return BackupsLeft.in(folder, keys, EmbeddedEngine.opener(keys));
    }

    @Override
    public String size() throws IOException {
        return "a file of " + (Files.size(new DataFolder(folder).database()) >> 20) + " MB";
    }

    /** What a start needs: not the backups, not what an upgrade put aside. */
    private KilledFolder copyTo(String name) throws IOException {
        Path to = folder.resolveSibling(folder.getFileName() + "-" + name);
        FileSystemUtils.deleteRecursively(to);
        Files.createDirectories(to.resolve("journal"));
        for (String file : List.of(EmbeddedDatabase.FILE, "unknot.manifest", KEYS))
            Files.copy(folder.resolve(file), to.resolve(file));
        List<Path> journal;
        try (Stream<Path> files = Files.list(folder.resolve("journal"))) {
            journal = files.toList();
        }
        for (Path file : journal) Files.copy(file, to.resolve("journal").resolve(file.getFileName()));
        return new KilledFolder(to);
    }
}
