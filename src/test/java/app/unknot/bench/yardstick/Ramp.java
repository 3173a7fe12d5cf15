package app.unknot.bench.yardstick;

import app.unknot.bench.driver.Crowd;
import app.unknot.bench.driver.Latencies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** More and more people at work at once, until one of the things that they wait for takes longer than it may for one in twenty. */
final class Ramp {
    private static final long THINK = 10_000;
    private static final String OPEN = "open";
    private static final String SEARCH = "search";
    private static final String QUEUE = "queue";

    /** The slow end, p95 in milliseconds. */
    static final Map<String, Double> BUDGETS = Map.of(OPEN, 60.0, SEARCH, 40.0, QUEUE, 40.0);

    static final List<String> KINDS = List.of(OPEN, SEARCH, QUEUE);

    private final Server unknot;
    private final Staffing staffing;
    private final int step;
    private final int most;

    /**
     * @param step so many come at a time
     * @param most with so many it ends
     */
    Ramp(Server unknot, Staffing staffing, int step, int most) {
        this.unknot = unknot;
        this.staffing = staffing;
        this.step = step;
        this.most = most;
    }

    /** With so many people: the slow end of each kind. */
    record Stage(int people, Map<String, Double> p95) {
        /** The first kind that takes too long, or of which nothing was measured; null while all is well. */
        @Nullable
        String broken() {
            for (String kind : KINDS) {
                Double budget = BUDGETS.get(kind);
                Double measured = p95.get(kind);
                if (measured == null || budget != null && measured > budget) return kind;
            }
            return null;
        }
    }

    /** What the stages say: how many people were served in time, and what broke then. */
    static String breaking(List<Stage> stages) {
        for (int at = 0; at < stages.size(); at++) {
            String broken = stages.get(at).broken();
            if (broken == null) continue;
            Double measured = stages.get(at).p95().get(broken);
            return "%d people are served in time; with %d, %s"
                    .formatted(
                            at == 0 ? 0 : stages.get(at - 1).people(),
                            stages.get(at).people(),
                            measured == null
                                    ? "nothing was measured of " + broken
                                    : "p95 of %s is %.0f ms".formatted(broken, measured));
        }
        return "all " + stages.getLast().people() + " people are served in time";
    }

    static int served(List<Stage> stages) {
        int served = 0;
        for (Stage stage : stages) {
            if (stage.broken() != null) return served;
            served = stage.people();
        }
        return served;
    }

    void tell(Table table, String engine, int secondsOfAStage) {
        List<Stage> stages = new ArrayList<>();
        List<Person> people = new ArrayList<>();
        while (people.size() < most && (stages.isEmpty() || stages.getLast().broken() == null)) {
            for (int i = 0; i < step; i++) people.add(staffing.therapist(unknot, people.size(), "today"));
            stages.add(stage(people, secondsOfAStage));
        }
        table.add(Line.of(engine + ": people at work at once who are served in time", "", (double) served(stages))
                .saying("wanted: 500. " + breaking(stages)));
        Stage last = stages.getLast();
        for (String kind : KINDS) table.add(line(engine, kind, last));
    }

    private static Line line(String engine, String kind, Stage last) {
        String what = "%s: %s with %d people, p95 at the browser".formatted(engine, kind, last.people());
        Double measured = last.p95().get(kind);
        Line line = measured == null ? Line.without(what, "ms", "nothing was measured") : Line.of(what, "ms", measured);
        return line.below(BUDGETS.getOrDefault(kind, 0.0));
    }

    private static Stage stage(List<Person> people, int seconds) {
        Latencies latencies = new Latencies();
        try (Crowd crowd = new Crowd(latencies)) {
            for (Person person : people) crowd.join(THINK, new Work(person));
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(seconds));
        }
        Map<String, Double> p95 = new TreeMap<>();
        for (String kind : KINDS)
            if (latencies.has(kind)) p95.put(kind, latencies.of(kind).p95());
        if (!latencies.refusals().isEmpty())
            throw new IllegalStateException(people.size() + " people: " + latencies.refusals());
        return new Stage(people.size(), p95);
    }

    /** Today, the list, somebody found in it, their record, and so on. */
    private static final class Work implements Crowd.Work {
        private static final int THINGS = 4;

        private final Person person;
        private final Person.Known known;
        private final int offset;

        Work(Person person) {
            this.person = person;
            known = person.known();
            offset = System.identityHashCode(person) & 0xfff;
        }

        @Override
        public String next(int round) {
            switch (round % THINGS) {
                case 0 -> person.tab().show("today");
                case 1 -> person.tab().show("clients").rows(0, 50);
                case 2 -> {
                    person.tab()
                            .type("list-search", known.lastName(offset + round).substring(0, 3));
                    if (person.tab().hasList()) person.tab().rows(0, 50);
                }
                default -> person.tab().show("clients/" + known.client(offset + round));
            }
            return switch (round % THINGS) {
                case 0 -> QUEUE;
                case 1 -> "list";
                case 2 -> SEARCH;
                default -> OPEN;
            };
        }
    }
}
