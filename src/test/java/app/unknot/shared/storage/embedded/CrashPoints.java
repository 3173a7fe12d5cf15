package app.unknot.shared.storage.embedded;

import app.unknot.shared.storage.Keys;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Lets the machine die after every single write of a used database file, and in the middle of the larger ones, and looks for what
 * had been acknowledged by then. This finds in seconds what killing processes finds by luck.
 */
final class CrashPoints {
    private static final int PAGE = 4096;
    private static final int ROWS = 500;

    private final Path temp;
    private final Keys keys;
    private final int commits;

    CrashPoints(Path temp, int commits) {
        this.temp = temp;
        this.commits = commits;
        keys = Keys.create(temp.resolve("keys.properties"), UUID.randomUUID());
    }

    /** Prints how many acknowledged rows were missing at how many points. */
    static void main(String[] args) throws Exception {
        Result result = new CrashPoints(Path.of(args[0]), Integer.parseInt(args[1])).run();
        byte[] line = (result.points() + " points, " + result.lost().size() + " rows lost\n")
                .getBytes(StandardCharsets.UTF_8);
        System.out.write(line, 0, line.length);
        System.out.flush();
    }

    /**
     * @param lost what was missing, and where
     */
    record Result(int points, List<String> lost) {}

    Result run() throws IOException, SQLException {
        Path used = temp.resolve("used");
        AgedFile.make(used, keys, ROWS, 8);
        Path front = temp.resolve("front");
        Files.copy(new DataFolder(used).database(), front);
        List<Acknowledged> acknowledged = write(used);
        List<RecordedFilePath.Write> writes = RecordedFilePath.writes();

        List<String> lost = new ArrayList<>();
        int points = 0;
        try (FileChannel file = FileChannel.open(front, StandardOpenOption.WRITE)) {
            for (int done = 0; done < writes.size(); done++) {
                RecordedFilePath.Write write = writes.get(done);
                if (half(file, write)) {
                    points++;
                    lost.addAll(missing(front, acknowledged, done, "torn"));
                }
                whole(file, write);
                points++;
                lost.addAll(missing(front, acknowledged, done + 1, "whole"));
            }
        }
        return new Result(points, lost);
    }

    /**
     * @param writes how many writes had been made when the commit returned
     */
    private record Acknowledged(UUID id, int writes) {}

    private List<Acknowledged> write(Path folder) throws SQLException {
        Random random = new Random(11);
        List<Acknowledged> acknowledged = new ArrayList<>();
        RecordedFilePath.begin();
        EmbeddedDatabase database = new EmbeddedDatabase(folder, keys, RecordedFilePath.PREFIX);
        Connection owner = database.owner();
        owner.setAutoCommit(false);
        for (int i = 0; i < commits; i++) {
            UUID id = UUID.randomUUID();
            try (PreparedStatement insert = owner.prepareStatement("insert into written values (?, 0, ?)")) {
                insert.setObject(1, id);
                insert.setString(2, AgedFile.text(random));
                insert.executeUpdate();
            }
            if (random.nextBoolean()) AgedFile.overwrite(owner, random.nextInt(ROWS), random);
            owner.commit();
            acknowledged.add(new Acknowledged(id, RecordedFilePath.count()));
        }
        AgedFile.dieNow(owner.createStatement());
        return acknowledged;
    }

    /** Writes the first pages of a larger write, as a disk does that lost its power. */
    private static boolean half(FileChannel file, RecordedFilePath.Write write) throws IOException {
        byte[] content = write.content();
        if (content == null || content.length <= PAGE) return false;
        file.write(ByteBuffer.wrap(content, 0, content.length / 2 / PAGE * PAGE), write.position());
        return true;
    }

    private static void whole(FileChannel file, RecordedFilePath.Write write) throws IOException {
        byte[] content = write.content();
        if (content == null) {
            file.truncate(write.position());
        } else {
            file.write(ByteBuffer.wrap(content), write.position());
        }
    }

    private List<String> missing(Path front, List<Acknowledged> acknowledged, int writes, String how)
            throws IOException, SQLException {
        Path folder = Files.createDirectories(temp.resolve("crashed"));
        Files.copy(front, new DataFolder(folder).database(), StandardCopyOption.REPLACE_EXISTING);
        Set<UUID> there = new HashSet<>();
        EmbeddedDatabase database = new EmbeddedDatabase(folder, keys);
        try (Statement statement = database.owner().createStatement()) {
            try (ResultSet rows = statement.executeQuery("select id, text from written")) {
                while (rows.next()) there.add(rows.getObject(1, UUID.class));
            }
            try (ResultSet rows = statement.executeQuery("select count(text) from page")) {
                rows.next();
                if (rows.getInt(1) != ROWS) throw new SQLException("Older rows are missing: " + rows.getInt(1));
            }
            AgedFile.dieNow(statement);
        }
        return acknowledged.stream()
                .filter(one -> one.writes() <= writes && !there.contains(one.id()))
                .map(one -> one.id() + " after write " + writes + ", " + how)
                .toList();
    }
}
