package app.unknot.shared.storage.keys;

import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.Sealer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * What is still needed of the keys that were in use before, sealed with the key in use. Of each: the key that shows that its part of
 * the access log is unchanged, the root of the tablets' keys, the key of tickets that tablets may still hold. Never the master.
 */
public final class EarlierKeys {
    /** Checks the entries of the access log that were written while the key was in use. */
    public static final String AUDIT = "audit-hmac";
    /** From the first key on, the root of what seals a tablet's journal. */
    public static final String TABLETS = "journal";
    /** Tickets for notes, which a tablet may have been given before the change. */
    public static final String TICKETS = "note-ticket";

    private static final List<String> KEPT = List.of(AUDIT, TABLETS, TICKETS);

    private final Keys inUse;
    private final List<Earlier> all;

    private EarlierKeys(Keys inUse, List<Earlier> all) {
        this.inUse = inUse;
        this.all = List.copyOf(all);
    }

    /**
     * @param lastEntry last entry of the access log that was written with the key
     * @param lastMac the chain's value there: the next key vouches for it, and with it for every entry before
     */
    private record Earlier(int number, String fingerprint, long lastEntry, String lastMac, Map<String, byte[]> kept) {
        /** Bound into the seal, so that no number in the row can be changed. */
        String place() {
            return "earlier_key|kept|" + number + "|" + fingerprint + "|" + lastEntry + "|" + lastMac;
        }

        String text() {
            return kept.entrySet().stream()
                    .map(one -> one.getKey() + "=" + Base64.getEncoder().encodeToString(one.getValue()))
                    .collect(Collectors.joining("\n"));
        }
    }

    /**
     * @throws IllegalStateException when a row was altered, or sealed with another key
     */
    public static EarlierKeys read(JdbcOperations database, Keys inUse) {
        // A copy that an earlier release made has no such table.
        Integer tables = database.queryForObject(
                "select count(*) from information_schema.tables where lower(table_name) = 'earlier_key'",
                Integer.class);
        if (tables == null || tables == 0) return new EarlierKeys(inUse, List.of());
        Sealer sealer = sealer(inUse);
        return new EarlierKeys(
                inUse,
                database.query(
                        "select number, fingerprint, last_entry, last_mac, kept from earlier_key order by number",
                        (row, index) -> {
                            Map<String, byte[]> kept = new TreeMap<>();
                            Earlier earlier = new Earlier(
                                    row.getInt("number"),
                                    row.getString("fingerprint"),
                                    row.getLong("last_entry"),
                                    row.getString("last_mac"),
                                    kept);
                            sealer.open(row.getString("kept"), earlier.place())
                                    .lines()
                                    .map(line -> line.split("=", 2))
                                    .forEach(one ->
                                            kept.put(one[0], Base64.getDecoder().decode(one[1])));
                            return earlier;
                        }));
    }

    /**
     * The key in use becomes an earlier one: its kept parts, and those of all before it, are sealed with the next.
     *
     * @param lastEntry last entry of the access log that was written with the key in use
     * @param lastMac the chain's value there
     */
    public void handOver(JdbcOperations database, Keys next, long lastEntry, String lastMac, Instant at) {
        Sealer sealer = sealer(next);
        for (Earlier one : all)
            database.update(
                    "update earlier_key set kept = ? where number = ?",
                    sealer.seal(one.text(), one.place()),
                    one.number());
        Map<String, byte[]> kept = new TreeMap<>();
        for (String purpose : KEPT) kept.put(purpose, inUse.derive(purpose));
        Earlier former = new Earlier(all.size() + 1, inUse.fingerprint(), lastEntry, lastMac, kept);
        database.update(
                "insert into earlier_key (number, fingerprint, last_entry, last_mac, changed_at, kept) values (?, ?, ?, ?, ?, ?)",
                former.number(),
                former.fingerprint(),
                former.lastEntry(),
                former.lastMac(),
                at.atOffset(ZoneOffset.UTC),
                sealer.seal(former.text(), former.place()));
    }

    /** The key of that purpose when the practice began. */
    public byte[] first(String purpose) {
        return every(purpose).getLast();
    }

    /** The keys of that purpose, that of the key in use first, then back in time. */
    public List<byte[]> every(String purpose) {
        List<byte[]> keys = new ArrayList<>(List.of(inUse.derive(purpose)));
        for (Earlier one : all.reversed())
            Optional.ofNullable(one.kept().get(purpose)).ifPresent(keys::add);
        return keys;
    }

    /** The key that an entry of the access log was written with. */
    public byte[] auditKey(long entry) {
        for (Earlier one : all) {
            byte[] kept = one.kept().get(AUDIT);
            if (kept != null && entry <= one.lastEntry()) return kept;
        }
        return inUse.derive(AUDIT);
    }

    /** What the chain must have come to at an entry after which the key changed; empty for every other entry. */
    public Optional<String> vouchedFor(long entry) {
        return all.stream()
                .filter(one -> one.lastEntry() == entry)
                .map(Earlier::lastMac)
                .findFirst();
    }

    /** The last entry that was written with an earlier key; 0 when there never was one. */
    public long lastEntry() {
        return all.isEmpty() ? 0 : all.getLast().lastEntry();
    }

    private static Sealer sealer(Keys keys) {
        return new Sealer(keys.derive("earlier-keys"));
    }
}
