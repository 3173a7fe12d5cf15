package app.unknot.bench.yardstick;

import app.unknot.bench.generator.BulkPractice;
import java.util.ArrayList;
import java.util.List;

/** Heap that one more signed-in tablet takes which nobody touches. */
final class IdleSessions {
    private static final double MOST_KIB = 110;

    /** The first ones fill what all share. */
    private static final int BEFORE = 20;

    private final Server unknot;
    private final Server peer;
    private final int sessions;
    private final List<Person> open = new ArrayList<>();

    IdleSessions(Server unknot, Server peer, int sessions) {
        this.unknot = unknot;
        this.peer = peer;
        this.sessions = sessions;
    }

    void tell(Table table, String engine) {
        double theirs = each(peer, "user", "password", "contacts", true);
        add(table, engine, "Today", each(unknot, "therapist0", BulkPractice.PASSWORD, "today", false), theirs);
        add(
                table,
                engine,
                "the schedule",
                each(unknot, "therapist0", BulkPractice.PASSWORD, "schedule", false),
                theirs);
        add(table, engine, "the clients' list", each(unknot, "ruth", BulkPractice.PASSWORD, "clients", true), theirs);
    }

    private static void add(Table table, String engine, String screen, double kib, double theirs) {
        table.add(Line.of(engine + ": heap of an idle session on " + screen, "KiB", kib)
                .below(MOST_KIB)
                .beside(theirs));
    }

    private double each(Server at, String name, String password, String screen, boolean list) {
        for (int i = 0; i < BEFORE; i++) open(at, name, password, screen, list);
        double before = at.liveHeapKiB();
        for (int i = 0; i < sessions; i++) open(at, name, password, screen, list);
        return (at.liveHeapKiB() - before) / sessions;
    }

    private void open(Server at, String name, String password, String screen, boolean list) {
        Person person = Person.signedIn(at, name, password, screen);
        if (list) person.tab().rows(0, 50);
        open.add(person);
    }

    /** How many were opened: they stay open, as tablets do. */
    int opened() {
        return open.size();
    }
}
