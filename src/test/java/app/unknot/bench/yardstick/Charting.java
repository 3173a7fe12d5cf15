package app.unknot.bench.yardstick;

import app.unknot.bench.driver.Arrivals;
import app.unknot.bench.driver.Crowd;
import app.unknot.bench.driver.Latencies;
import app.unknot.bench.driver.Latencies.Spread;
import app.unknot.bench.driver.Tab;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** A full house: tablets that chart, managers at their desks, and searches that come whether the last one was answered or not. */
final class Charting {
    /** Between two batches of a tablet on average: what is tapped in a few seconds goes together. */
    private static final long TABLET_THINKS = 5_000;

    private static final long MANAGER_THINKS = 10_000;
    private static final double SEARCHES_A_SECOND = 10;
    private static final String BATCH = "batch";
    private static final String SEARCH = "search";
    private static final String DESK = "desk";

    private final Server unknot;
    private final Staffing staffing;
    private final int tablets;
    private final int managers;

    Charting(Server unknot, Staffing staffing, int tablets, int managers) {
        this.unknot = unknot;
        this.staffing = staffing;
        this.tablets = tablets;
        this.managers = managers;
    }

    /** One tablet that never thinks, for what a batch takes by itself. */
    static Spread alone(Server unknot, Staffing staffing, int warm, int batches) {
        Tablet tablet = Tablet.ofTherapist(unknot, staffing, 0);
        Latencies server = new Latencies();
        for (int i = -warm; i < batches; i++) {
            if (tablet.isFull()) tablet.next();
            tablet.browser().startTiming();
            tablet.send();
            double millis = tablet.browser().serverMillis();
            if (i >= 0) server.record(BATCH, millis);
        }
        return server.of(BATCH);
    }

    /** @param seconds that are counted; a quarter of that before, which are not */
    void tell(Table table, String engine, int seconds) throws InterruptedException {
        List<Tablet> charting = new ArrayList<>();
        for (int i = 0; i < tablets; i++) charting.add(Tablet.ofTherapist(unknot, staffing, i));
        List<Person> desks = new ArrayList<>();
        for (int i = 0; i < managers; i++) desks.add(staffing.manager(unknot, "clients"));
        BlockingQueue<Person> searching = new ArrayBlockingQueue<>(managers);
        for (int i = 0; i < managers; i++) searching.add(staffing.manager(unknot, "clients"));
        run(charting, desks, searching, seconds / 4);
        Latencies counted = run(charting, desks, searching, seconds);
        String what = "%s: %d tablets charting, %d managers, %.0f searches a second: "
                .formatted(engine, tablets, managers, SEARCHES_A_SECOND);
        String refusals = counted.refusals().isEmpty() ? "" : "refused: " + counted.refusals();
        Spread batch = counted.of(BATCH);
        table.add(Line.of(what + "a batch, at the tablet", "ms", batch.p50(), batch.p99())
                .below(8.0, 30.0)
                .saying(refusals));
        for (String kind : List.of(SEARCH, DESK)) {
            Spread spread = counted.of(kind);
            table.add(Line.of(what + "a " + kind + ", at the browser (p50 / p95)", "ms", spread.p50(), spread.p95()));
        }
    }

    private Latencies run(List<Tablet> charting, List<Person> desks, BlockingQueue<Person> searching, int seconds)
            throws InterruptedException {
        Latencies latencies = new Latencies();
        List<String> names = searching.element().known().lastNames();
        try (Crowd crowd = new Crowd(latencies)) {
            for (Tablet tablet : charting)
                crowd.join(TABLET_THINKS, round -> {
                    if (tablet.isFull()) {
                        tablet.next();
                        return "visit";
                    }
                    tablet.send();
                    return BATCH;
                });
            for (Person desk : desks)
                crowd.join(MANAGER_THINKS, round -> {
                    if (round % 3 == 2) desk.tab().show("outcomes");
                    else if (round % 3 == 1) desk.tab().show("schedule");
                    else desk.tab().show("clients").rows(0, 50);
                    return DESK;
                });
            new Arrivals(SEARCHES_A_SECOND)
                    .come(
                            TimeUnit.SECONDS.toNanos(seconds),
                            number -> search(searching, letters(names, number)),
                            SEARCH,
                            latencies);
        }
        return latencies;
    }

    /** A manager has no clients of their own: then anything that some names begin with. */
    private static String letters(List<String> names, long number) {
        if (names.isEmpty()) return String.valueOf((char) ('a' + number % 26)) + (char) ('a' + number / 26 % 26);
        return names.get((int) (number * 31 % names.size())).substring(0, 3);
    }

    private static void search(BlockingQueue<Person> searching, String words) {
        try {
            Person one = searching.take();
            try {
                Tab tab = one.tab().type("list-search", words);
                if (tab.hasList()) tab.rows(0, 50);
            } finally {
                searching.add(one);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
