package app.unknot.bench.yardstick;

import app.unknot.bench.driver.Latencies;
import app.unknot.bench.driver.Latencies.Spread;
import app.unknot.bench.driver.Tab;
import app.unknot.bench.generator.BulkPractice;

/** Server time of the screens that people wait for most, one person at a time, by turns with the small application's. */
final class Screens {
    /** Rows that a browser asks for when a list comes into view. */
    private static final int PAGE = 50;

    private static final int FIRST_PHONE = 7_000;

    private static final String NOTHING = "a round trip in which nothing happens";
    private static final String SEARCH = "client search as you type";
    private static final String LIST = "first page of the clients' list";
    private static final String SCROLL = "fifty rows further down";
    private static final String CLIENT = "open a client";
    private static final String HISTORY = "open a client's history";
    private static final String NOTE = "open a note";
    private static final String TODAY = "Today";
    private static final String SCHEDULE = "the schedule";
    private static final String DASHBOARD = "the dashboard";
    private static final String SAVE = "save a phone number";
    private static final String PEER_OPEN = "the peer's form";
    private static final String PEER_LIST = "the peer's list";
    private static final String PEER_SEARCH = "the peer's search";
    private static final String PEER_SAVE = "the peer's save";
    private static final String PEER_NOTHING = "the peer's empty round trip";

    private final String engine;
    private final Person therapist;
    private final Person manager;
    private final Person visitor;
    private final Person.Known known;
    private Latencies server = new Latencies();
    private Latencies here = new Latencies();

    Screens(String engine, Server unknot, Server peer) {
        this.engine = engine;
        therapist = Person.signedIn(unknot, "therapist0", BulkPractice.PASSWORD, "today");
        manager = Person.signedIn(unknot, "ruth", BulkPractice.PASSWORD, "clients");
        visitor = Person.signedIn(peer, "user", "password", "contacts");
        known = therapist.known();
    }

    /** @param rounds of everything; as many before, which do not count */
    void measure(int warm, int rounds) {
        for (int round = -warm; round < rounds; round++) {
            if (round == 0) {
                server = new Latencies();
                here = new Latencies();
            }
            int counted = round + warm;
            unknot(counted);
            peer(counted);
        }
    }

    private void unknot(int round) {
        Tab hers = therapist.tab();
        act(therapist, TODAY, () -> hers.show("today"));
        act(therapist, CLIENT, () -> hers.show("clients/" + known.client(round)));
        act(therapist, HISTORY, () -> hers.show("clients/" + known.client(round) + "/history"));
        act(therapist, NOTE, () -> hers.show("notes/" + known.note(round)));
        act(therapist, SCHEDULE, () -> hers.show("schedule"));
        act(therapist, NOTHING, hers::nothing);
        Tab theirs = manager.tab();
        act(manager, LIST, () -> theirs.show("clients").rows(0, PAGE));
        act(manager, SCROLL, () -> theirs.rows(PAGE * (1 + round % 10), PAGE));
        act(manager, SEARCH, () -> search(theirs, known.lastName(round).substring(0, 3)));
        act(manager, DASHBOARD, () -> theirs.show("outcomes"));
        theirs.show("clients/" + known.client(round) + "/contact");
        theirs.press("Change");
        String last = String.valueOf(FIRST_PHONE + round % 1_000);
        theirs.type("Phone", "206 555 " + last);
        act(manager, SAVE, () -> theirs.press("Save"));
        if (!theirs.says(last)) throw new IllegalStateException("The phone number was not saved");
    }

    private static void search(Tab list, String words) {
        list.type("list-search", words);
        if (list.hasList()) list.rows(0, PAGE);
    }

    private void peer(int round) {
        Tab his = visitor.tab();
        act(visitor, PEER_LIST, () -> his.show("contacts").rows(0, PAGE));
        act(visitor, PEER_SEARCH, () -> his.type("Filter", "last" + round % 50).rows(0, PAGE));
        his.show("contacts");
        act(visitor, PEER_OPEN, () -> his.show("contact/" + (1 + round % 50)));
        his.type("First name", "First" + round);
        act(visitor, PEER_SAVE, () -> his.press("Save"));
        act(visitor, PEER_NOTHING, his::nothing);
    }

    private void act(Person who, String what, Runnable act) {
        who.timed(what, server, here, act);
    }

    void tell(Table table) {
        table.add(line(NOTHING, PEER_NOTHING));
        table.add(line(CLIENT, PEER_OPEN).below(5.0, 20.0));
        table.add(line(NOTE, PEER_OPEN).below(5.0, 20.0));
        table.add(line(HISTORY, PEER_OPEN).below(5.0, 20.0));
        table.add(Line.without(engine + ": open a claim", "ms", "the generated practice has no claims"));
        table.add(line(LIST, PEER_LIST).below(6.0, 20.0));
        table.add(line(SCROLL, PEER_LIST).below(6.0, 20.0));
        table.add(line(SEARCH, PEER_SEARCH).below(6.0, 20.0));
        table.add(line(TODAY, PEER_LIST).below(10.0, 30.0));
        table.add(line(SCHEDULE, PEER_LIST).below(10.0, 30.0));
        table.add(line(DASHBOARD, PEER_LIST).below(40.0, 100.0));
        table.add(line(SAVE, PEER_SAVE));
    }

    Spread peerSave() {
        return server.of(PEER_SAVE);
    }

    private Line line(String what, String peer) {
        Spread ours = server.of(what);
        Spread theirs = server.of(peer);
        return Line.of(engine + ": " + what, "ms", ours.p50(), ours.p99())
                .beside(theirs.p50(), theirs.p99())
                .saying("%.1f at the browser's end".formatted(here.of(what).p50()));
    }
}
