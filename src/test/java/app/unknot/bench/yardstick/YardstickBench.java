package app.unknot.bench.yardstick;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.bench.Figures;
import app.unknot.bench.driver.Latencies.Spread;
import app.unknot.bench.generator.Shape;
import app.unknot.testing.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Measures every budget and prints one table: {@code ./unknot bench}. The quick one is compared with what is committed. */
class YardstickBench {
    private static final Path FOLDER = Path.of("target", "bench");
    private static final Path BASELINE = Path.of("docs", "bench-baseline.json");
    private static final int STARTS = 3;
    private static final int WARM = Integer.getInteger("unknot.bench.warm", 150);
    private static final int ROUNDS = Integer.getInteger("unknot.bench.rounds", 300);
    private static final int SESSIONS = Integer.getInteger("unknot.bench.sessions", 40);
    private static final int TABLETS = Integer.getInteger("unknot.bench.tablets", 200);
    private static final int PEOPLE = Integer.getInteger("unknot.bench.people", 600);
    private static final int SECONDS = Integer.getInteger("unknot.bench.seconds", 60);
    private static final int MANAGERS = 20;

    /** What is left out when somebody is after one of them only. */
    private static final Set<String> PARTS = new TreeSet<>(
            Arrays.asList(System.getProperty("unknot.bench.parts", "start,first,screens,sessions,load,ramp")
                    .split(",")));

    private static final List<String> ENGINES =
            List.of(System.getProperty("unknot.bench.engines", "H2,PostgreSQL").split(","));

    @Test
    void table() throws IOException, InterruptedException {
        Apps.pack();
        Table table = new Table(Apps.machine() + ". " + size());
        if (ENGINES.contains("H2")) onH2(table);
        if (ENGINES.contains("PostgreSQL"))
            try (Practice practice = Practice.onPostgres()) {
                measured(practice, table);
            }
        elsewhere(table);
        publish(table, "table");
    }

    private static String size() {
        Shape shape = Shape.asked();
        return "%,d clients, %,d signed notes, %d locations, %d therapists"
                .formatted(shape.clients(), shape.notes(), shape.locations(), shape.therapists());
    }

    private static void onH2(Table table) throws InterruptedException {
        try (Practice practice = Practice.onH2()) {
            try (Server unknot = Apps.unknotTold(practice)) {
                Figures.tell("the practice on H2", "is there, on port " + unknot.port());
            }
            if (PARTS.contains("start")) {
                Starts starts = new Starts();
                starts.measure(practice, STARTS);
                starts.tell(table);
                told("start", table);
            }
            if (PARTS.contains("first"))
                try (Server unknot = Apps.unknot(practice);
                        Browser browser = new Browser(unknot.port())) {
                    new FirstLoad(browser).tell(table);
                    told("first load", table);
                }
            measured(practice, table);
        }
    }

    /** What both engines are asked, each part by a portal that has done nothing else. */
    private static void measured(Practice practice, Table table) throws InterruptedException {
        String engine = practice.engine();
        Staffing staffing = Staffing.of(Shape.asked());
        if (PARTS.contains("screens"))
            try (Server unknot = Apps.unknotTold(practice);
                    Server peer = Apps.peer()) {
                Screens screens = new Screens(engine, unknot, peer);
                screens.measure(WARM, ROUNDS);
                screens.tell(table);
                told(engine + " screens", table);
            }
        if (PARTS.contains("sessions") && engine.equals("H2"))
            try (Server unknot = Apps.unknotTold(practice);
                    Server peer = Apps.peer()) {
                new IdleSessions(unknot, peer, SESSIONS).tell(table, engine);
                told(engine + " sessions", table);
            }
        if (PARTS.contains("load"))
            try (Server unknot = Apps.unknotTold(practice)) {
                table.add(batch(engine, Charting.alone(unknot, staffing, WARM, ROUNDS)));
                new Charting(unknot, staffing, TABLETS, MANAGERS).tell(table, engine, SECONDS);
                told(engine + " load", table);
            }
        if (PARTS.contains("ramp"))
            try (Server unknot = Apps.unknotTold(practice)) {
                new Ramp(unknot, staffing, Math.max(10, PEOPLE / 12), PEOPLE).tell(table, engine, SECONDS / 2);
                told(engine + " ramp", table);
            }
    }

    private static Line batch(String engine, Spread alone) {
        return Line.of(engine + ": a batch of changes, one tablet", "ms", alone.p50(), alone.p99())
                .below(8.0, 30.0);
    }

    /** Budgets that other benches measure, so that the table names them all. */
    private static void elsewhere(Table table) {
        table.add(Line.without("tap to screen in the session workspace", "ms", "./unknot bench -Dtest=WorkspaceBench")
                .below(16.0));
        table.add(Line.without("reading and posting an 835 file", "claims/s", "./unknot bench -Dtest=RemittanceBench"));
    }

    /** Measures a little of everything twice at most, and fails when the same is slower than it was both times. */
    @Test
    void quick() throws IOException {
        Apps.pack();
        Table first = quickly();
        publish(first, "quick");
        if (Boolean.getBoolean("unknot.bench.keep")) {
            Files.writeString(BASELINE, new Baseline(first.ratios()).json());
            Figures.tell("kept as the baseline", BASELINE.toString());
            return;
        }
        assertThat(BASELINE)
                .as("nothing to compare with: ./unknot bench --quick --keep")
                .exists();
        Baseline baseline = Baseline.read(Files.readString(BASELINE));
        SortedSet<String> worse = baseline.worse(first.ratios());
        tell("slower than the baseline", baseline.told(worse, first.ratios()));
        if (worse.isEmpty()) return;
        Table second = quickly();
        publish(second, "quick-again");
        Map<String, Double> ratios = second.ratios();
        SortedSet<String> both = baseline.worseTwice(first.ratios(), ratios);
        tell("slower twice in a row", baseline.told(both, ratios));
        assertThat(both).as("slower by more than 30 % in two runs").isEmpty();
    }

    private static void tell(String what, List<String> lines) {
        if (lines.isEmpty()) Figures.tell(what, "nothing");
        lines.forEach(line -> Figures.tell(what, line));
    }

    private static Table quickly() {
        Table table = new Table(Apps.machine() + ". " + size());
        try (Practice practice = Practice.onH2()) {
            try (Server unknot = Apps.unknotTold(practice);
                    Server peer = Apps.peer()) {
                Screens screens = new Screens(practice.engine(), unknot, peer);
                screens.measure(30, 60);
                screens.tell(table);
                table.add(batch(practice.engine(), Charting.alone(unknot, Staffing.of(Shape.asked()), 50, 100))
                        .beside(screens.peerSave().p50(), screens.peerSave().p99()));
            }
            Starts starts = new Starts();
            starts.measure(practice, 2);
            starts.tell(table);
        }
        return table;
    }

    private static void told(String part, Table table) {
        Figures.tell(part, "measured, " + table.lines().size() + " lines so far");
        write(table, "so-far");
    }

    private static void publish(Table table, String name) {
        write(table, name);
        table.markdown().lines().forEach(line -> System.out.println("bench " + line));
    }

    private static void write(Table table, String name) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name + ".md"), table.markdown());
            Files.writeString(FOLDER.resolve(name + ".json"), table.json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
