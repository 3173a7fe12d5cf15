package app.unknot.bench.yardstick;

import app.unknot.bench.driver.Browsing;
import app.unknot.bench.driver.Latencies;
import app.unknot.bench.driver.Tab;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody signed in, with one open tab and whom they know. */
final class Person {
    private final Browsing browser;
    private final Tab tab;

    private Person(Browsing browser, Tab tab) {
        this.browser = browser;
        this.tab = tab;
    }

    /** @param screen on which they begin */
    static Person signedIn(Server at, String name, String password, String screen) {
        Browsing browser = new Browsing(at.port());
        browser.signIn(name, password);
        return new Person(browser, Tab.open(browser, screen));
    }

    Browsing browser() {
        return browser;
    }

    Tab tab() {
        return tab;
    }

    /** Does something, and records what the server and what this end needed for it. */
    void timed(String what, Latencies server, Latencies here, Runnable act) {
        browser.startTiming();
        long begun = System.nanoTime();
        act.run();
        here.record(what, (System.nanoTime() - begun) / 1e6);
        server.record(what, browser.serverMillis());
    }

    /** @param notes signed by that person */
    record Known(List<String> clients, List<String> lastNames, List<String> notes) {
        String client(int round) {
            return clients.get(spread(round, clients.size()));
        }

        String lastName(int round) {
            return lastNames.get(spread(round, lastNames.size()));
        }

        String note(int round) {
            return notes.get(spread(round, notes.size()));
        }

        /** Here and there in the list, so that neighbours in the file are not read one after the other. */
        private static int spread(int round, int size) {
            return (int) (round * 7_919L % size);
        }
    }

    Known known() {
        Browsing.Reply reply = browser.get("/bench/known");
        if (reply.status() != 200) throw new IllegalStateException("Unknown: " + reply.status() + " " + reply.body());
        JsonNode told = JsonMapper.shared().readTree(reply.body());
        return new Known(words(told.path("clients")), words(told.path("lastNames")), words(told.path("notes")));
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        for (JsonNode one : list) words.add(one.asString());
        return words;
    }
}
