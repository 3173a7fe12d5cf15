package app.unknot.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a series of kills came to. */
final class Tally {
    /** One kind of kill: how many, what was acknowledged before them, and what was lost. */
    private static final class Row {
        private int kills;
        private int operations;
        private int signatures;
        private int remittances;
        private int lost;
        private int replayed;
    }

    private static final System.Logger LOG = System.getLogger(Tally.class.getName());

    private final Map<Kill, Row> rows = new EnumMap<>(Kill.class);
    private final List<Duration> starts = new ArrayList<>();
    private final List<Duration> work = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private int kills;
    private int backups;

    /** @return the kill's number, from 1 */
    int kill(Kill kind) {
        row(kind).kills++;
        return ++kills;
    }

    int kills() {
        return kills;
    }

    void acknowledged(Kill kind, Acknowledged.SoFar before, Acknowledged.SoFar after) {
        Row row = row(kind);
        row.operations += after.operations().size() - before.operations().size();
        row.signatures += after.signatures().size() - before.signatures().size();
        row.remittances += after.remittances().size() - before.remittances().size();
    }

    void lost(Kill kind, int lost) {
        row(kind).lost += lost;
    }

    void replayed(Kill kind, int transactions) {
        row(kind).replayed += transactions;
    }

    /**
     * @param cpu what it took of processors: the same on a busy machine, which takes longer
     */
    void start(Duration toReady, Duration cpu) {
        starts.add(toReady);
        work.add(cpu);
    }

    void backups(int whole) {
        backups = whole;
    }

    /** Said at once, because a long series may not come to its end. */
    void fault(String what) {
        faults.add(what);
        LOG.log(System.Logger.Level.ERROR, "kills: FAULT, {0}", what);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    int signatures() {
        return rows.values().stream().mapToInt(row -> row.signatures).sum();
    }

    int remittances() {
        return rows.values().stream().mapToInt(row -> row.remittances).sum();
    }

    /** A table for the page of measurements. */
    String table(String size) {
        StringBuilder table = new StringBuilder("| Killed while | Kills | Operations | Signatures | Remittances | Lost"
                + " | Replayed from the journal |\n|---|---|---|---|---|---|---|\n");
        Row all = new Row();
        rows.forEach((kind, row) -> {
            table.append(line(kind.words(), row));
            all.kills += row.kills;
            all.operations += row.operations;
            all.signatures += row.signatures;
            all.remittances += row.remittances;
            all.lost += row.lost;
            all.replayed += row.replayed;
        });
        table.append(line("all", all)).append('\n');
        table.append("%d kills, %d lost, %d faults, on %s; %d backups in the end, each whole. %s\n"
                .formatted(all.kills, all.lost, faults.size(), size, backups, startWords()));
        faults.forEach(fault -> table.append("- ").append(fault).append('\n'));
        return table.toString();
    }

    private static String line(String words, Row row) {
        return "| %s | %d | %,d | %,d | %,d | %d | %d |\n"
                .formatted(words, row.kills, row.operations, row.signatures, row.remittances, row.lost, row.replayed);
    }

    private String startWords() {
        if (starts.isEmpty()) return "No start was timed.";
        List<Duration> sorted = starts.stream().sorted().toList();
        List<Duration> cpu = work.stream().sorted().toList();
        return "From the start after a kill to ready: p50 %.1f s, p90 %.1f s, max %.1f s (%d starts); of processors p50 %.1f s, max %.1f s."
                .formatted(at(sorted, 0.5), at(sorted, 0.9), at(sorted, 1), sorted.size(), at(cpu, 0.5), at(cpu, 1));
    }

    private static double at(List<Duration> sorted, double part) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())))
                        .toMillis()
                / 1000.0;
    }

    private Row row(Kill kind) {
        return rows.computeIfAbsent(kind, any -> new Row());
    }
}
