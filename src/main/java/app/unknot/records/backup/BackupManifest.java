package app.unknot.records.backup;

import app.unknot.audit.AuditHead;
import app.unknot.records.backup.Survey.Contents;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a backup says of itself. Written after its copy was restored and read through, so there is none of a backup that was not.
 *
 * @param practice the practice's name; empty before the set-up
 * @param engine the database it was taken from, with its version
 * @param schema the newest migration in it
 * @param begun a moment before the copy was begun: all that was committed until then is in it
 * @param verified when the restored copy had been read through
 * @param rows how many rows each table has in the copy
 * @param contents what was signed or posted, by kind
 * @param audit where the access log ends in the copy
 * @param partBytes length of the database part
 * @param partSha256 of the database part, in hexadecimal
 */
public record BackupManifest(
        String practice,
        String engine,
        String schema,
        Instant begun,
        Instant verified,
        SortedMap<String, Long> rows,
        SortedMap<String, Contents> contents,
        AuditHead audit,
        long partBytes,
        String partSha256) {
    /** What differs between this manifest and a restored copy; empty when nothing does. */
    List<String> differencesTo(Survey copy) {
        List<String> differences = new ArrayList<>();
        TreeSet<String> tables = new TreeSet<>(rows.keySet());
        tables.addAll(copy.rows().keySet());
        for (String table : tables) {
            long here = rows.getOrDefault(table, 0L);
            long there = copy.rows().getOrDefault(table, 0L);
            if (here != there) differences.add("Table " + table + " has " + there + " rows instead of " + here);
        }
        TreeSet<String> kinds = new TreeSet<>(contents.keySet());
        kinds.retainAll(copy.contents().keySet());
        for (String kind : kinds)
            if (!Objects.equals(contents.get(kind), copy.contents().get(kind)))
                differences.add("The " + kind + " are not those that were backed up");
        if (!audit.equals(copy.audit()))
            differences.add("The access log ends at entry " + copy.audit().seq() + " instead of " + audit.seq());
        return differences;
    }

    /** How many there are of one kind, such as {@code signed notes}. */
    public long count(String kind) {
        Contents found = contents.get(kind);
        return found == null ? 0 : found.count();
    }

    static BackupManifest of(Survey copy, String engine, Instant begun, Instant verified, long bytes, String sha256) {
        return new BackupManifest(
                copy.practice(),
                engine,
                copy.schema(),
                begun,
                verified,
                new TreeMap<>(copy.rows()),
                new TreeMap<>(copy.contents()),
                copy.audit(),
                bytes,
                sha256);
    }
}
