package app.unknot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.charting.NoteId;
import app.unknot.clients.ClientId;
import app.unknot.testing.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every screen is opened by its address, by everybody: the access log grows, and nothing else. */
class LookingChangesNothingTests extends OnTheTablet {
    private static final List<String> OF_A_CLIENT = List.of(
            "",
            "/plan",
            "/plan/print",
            "/plan/at-home",
            "/consents",
            "/screening",
            "/intake",
            "/clearances",
            "/words",
            "/letters",
            "/documents",
            "/insurance",
            "/outcomes",
            "/outcomes/questions",
            "/outcomes/report",
            "/history",
            "/session",
            "/no-show",
            "/late-cancel",
            "/not-treated");

    private static final List<String> OF_THE_PRACTICE = List.of(
            "/",
            "/today",
            "/schedule",
            "/schedule/waitlist",
            "/schedule/hand-over",
            "/schedule/time-off",
            "/schedule/hours",
            "/schedule/reminders",
            "/clients",
            "/check-ins",
            "/notes",
            "/unsigned-notes",
            "/holds",
            "/referrals",
            "/rules",
            "/outcomes",
            "/outcomes/therapists",
            "/outcomes/time",
            "/outcomes/months",
            "/outcomes/episodes",
            "/outcomes/visits",
            "/claims",
            "/claims/files",
            "/claims/remittances",
            "/claims/settings",
            "/insurance",
            "/insurance/codes",
            "/insurance/diagnoses",
            "/practice",
            "/practice/rhythms",
            "/practice/consents",
            "/practice/locations",
            "/practice/closed-days",
            "/practice/messages",
            "/practice/instruments",
            "/accounts",
            "/team",
            "/emergency",
            "/emergency-review",
            "/access-log",
            "/health",
            "/emergency",
            "/emergency-review",
            "/help/topics",
            "/pin",
            "/my-account",
            "/my-account/calendar",
            "/my-access",
            "/requests",
            "/welcome",
            "/setup");

    /** A name that nobody else has. */
    private static final String NAME = "Okzafira";

    /** What the builder writes into every note. */
    private static final String NOTE_WORDS = "Right side guarded.";

    /** Words that never reach somebody's browser, whatever page they open. */
    private static final Map<String, List<String>> NOT_FOR =
            Map.of("wren", List.of(), "ruth", List.of(NOTE_WORDS), "tomas", List.of(NOTE_WORDS, NAME));

    /** Whose each page is: (o)wner of the note, (s)tranger, (m)anager, (a)dmin. Everybody else is told that there is no such page. */
    private static final Map<String, String> WHOSE = Map.ofEntries(
            Map.entry("today", "os"),
            Map.entry("schedule", "osm"),
            Map.entry("schedule/hand-over", "m"),
            Map.entry("schedule/time-off", "osm"),
            Map.entry("schedule/hours", "osm"),
            Map.entry("schedule/reminders", "osm"),
            Map.entry("clients", "osm"),
            Map.entry("check-ins", "os"),
            Map.entry("notes", "os"),
            Map.entry("unsigned-notes", "m"),
            Map.entry("holds", "m"),
            Map.entry("referrals", "m"),
            Map.entry("rules", "a"),
            Map.entry("outcomes", "m"),
            Map.entry("outcomes/therapists", "m"),
            Map.entry("outcomes/time", "m"),
            Map.entry("outcomes/months", "m"),
            Map.entry("outcomes/episodes", "m"),
            Map.entry("outcomes/visits", "m"),
            Map.entry("claims", "m"),
            Map.entry("claims/files", "m"),
            Map.entry("claims/remittances", "m"),
            Map.entry("claims/settings", "m"),
            Map.entry("insurance", "m"),
            Map.entry("insurance/codes", "m"),
            Map.entry("insurance/diagnoses", "m"),
            Map.entry("practice", "a"),
            Map.entry("practice/rhythms", "a"),
            Map.entry("practice/consents", "a"),
            Map.entry("practice/locations", "ma"),
            Map.entry("practice/closed-days", "ma"),
            Map.entry("practice/messages", "a"),
            Map.entry("practice/instruments", "a"),
            Map.entry("team", "m"),
            Map.entry("emergency", "osm"),
            Map.entry("emergency-review", "m"),
            Map.entry("accounts", "a"),
            Map.entry("access-log", "ma"),
            Map.entry("health", "a"),
            Map.entry("help/topics", "osma"),
            Map.entry("pin", "osma"),
            Map.entry("my-account", "osma"),
            Map.entry("my-account/calendar", "os"),
            Map.entry("my-access", "osma"),
            Map.entry("requests", "ma"),
            Map.entry("clients/CLIENT", "o"),
            Map.entry("clients/CLIENT/plan", "o"),
            Map.entry("clients/CLIENT/plan/print", "o"),
            Map.entry("clients/CLIENT/plan/at-home", "o"),
            Map.entry("clients/CLIENT/consents", "o"),
            Map.entry("clients/CLIENT/screening", "o"),
            Map.entry("clients/CLIENT/intake", "o"),
            Map.entry("clients/CLIENT/clearances", "o"),
            Map.entry("clients/CLIENT/words", "o"),
            Map.entry("clients/CLIENT/letters", "o"),
            Map.entry("clients/CLIENT/documents", "om"),
            Map.entry("clients/CLIENT/insurance", "m"),
            Map.entry("clients/CLIENT/contact", "om"),
            Map.entry("clients/CLIENT/merge", "m"),
            Map.entry("clients/CLIENT/who-looked", "om"),
            Map.entry("clients/CLIENT/outcomes", "o"),
            Map.entry("clients/CLIENT/outcomes/questions", "o"),
            Map.entry("clients/CLIENT/outcomes/report", "o"),
            Map.entry("clients/CLIENT/history", "o"),
            Map.entry("clients/CLIENT/session", "o"),
            Map.entry("clients/CLIENT/no-show", "o"),
            Map.entry("clients/CLIENT/late-cancel", "o"),
            Map.entry("clients/CLIENT/not-treated", "o"),
            Map.entry("notes/NOTE", "o"),
            Map.entry("notes/NOTE/write", "o"));

    private static final Map<String, String> LETTERS = Map.of("wren", "o", "jun", "s", "ruth", "m", "tomas", "a");

    /** What is meant to be written by looking: the log, who was here last, which device it was, and proofs that the storage works. */
    private static final Set<String> GROWS = Set.of(
            "AUDIT_ENTRY",
            "AUDIT_HEAD",
            "AUDIT_LANE",
            "SIGN_IN_ADDRESS",
            "TABLET",
            "KNOWN_DEVICE",
            "USER_ACCOUNT",
            "STORAGE_PROOF",
            "JOURNAL_MARK");

    @Autowired
    private JdbcClient jdbc;

    @Test
    void opening_every_screen_writes_the_access_log_and_nothing_else() {
        ClientId client = sessions.inPlan(wren, NAME);
        sessions.signed(wren, client, 6, 4);
        NoteId note = sessions.begun(wren, client);
        Map<String, Object> before = everything();
        for (String who : List.of("wren", "ruth", "tomas")) {
            Page page = Browser.signIn(browser.tablet(), who);
            Sent sent = new Sent(page);
            Set<Integer> answers = new HashSet<>();
            for (String address : OF_THE_PRACTICE) {
                if (!mayOpen(who, address.substring(1))) continue;
                answers.add(page.navigate(address).status());
                sent.readSoFar();
            }
            for (String address : OF_A_CLIENT) {
                if (!mayOpen(who, "clients/CLIENT" + address)) continue;
                answers.add(page.navigate("/clients/" + client + address).status());
                page.locator("h1").first().waitFor();
                sent.readSoFar();
            }
            for (String word : NOT_FOR.get(who))
                assertThat(sent.words()).as("everything that reached " + who).doesNotContain(word);
            // What is not theirs is an empty page each time; that it is one shows the other test.
            answers.add(page.navigate("/notes/" + note).status());
            answers.add(page.navigate("/notes/" + note + "/write").status());
            page.locator("h1, session-workspace").first().waitFor();
            page.context().close();
            assertThat(answers).as(who).contains(200).isSubsetOf(200, 404);
        }
        Map<String, Object> after = everything();
        assertThat(after.keySet())
                .filteredOn(table -> !after.get(table).equals(before.get(table)))
                .isEmpty();
    }

    @Test
    void every_page_opens_for_whom_the_matrix_says_and_is_not_there_for_anybody_else() {
        ClientId client = sessions.inPlan(wren, "Asked");
        NoteId note = sessions.begun(wren, client);
        people.jun();
        Map<String, String> opened = new TreeMap<>();
        for (String who : List.of("wren", "jun", "ruth", "tomas")) {
            String letter =
                    Map.of("wren", "o", "jun", "s", "ruth", "m", "tomas", "a").get(who);
            Page page = Browser.signIn(browser.tablet(), who);
            WHOSE.keySet().forEach(address -> {
                String at = address.replace("CLIENT", client.toString()).replace("NOTE", note.toString());
                int status = page.request().get("/" + at).status();
                if (status == 200) opened.merge(address, letter, String::concat);
                // Who asks for too much is told to wait: that is no page either.
                else assertThat(status).as(who + " at " + address).isIn(404, 429);
            });
            page.context().close();
        }
        assertThat(opened).containsExactlyInAnyOrderEntriesOf(WHOSE);
    }

    private static boolean mayOpen(String who, String address) {
        return WHOSE.getOrDefault(address, "osma").contains(LETTERS.get(who));
    }

    /** All that the server sends to one page: documents and answers, not our own modules. */
    private static final class Sent {
        private final List<Request> unread = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();

        /** Only what has arrived whole: for what was cut off by the next page, nobody would ever get an answer. */
        Sent(Page page) {
            page.onRequestFinished(unread::add);
        }

        /** Before the next page comes: then the browser has forgotten. */
        void readSoFar() {
            for (Request one : List.copyOf(unread)) {
                unread.remove(one);
                if (!Set.of("document", "xhr", "fetch").contains(one.resourceType())) continue;
                Response answer = one.response();
                if (answer == null || answer.status() >= 300 && answer.status() < 400) continue;
                try {
                    words.append(answer.text());
                } catch (PlaywrightException forgotten) {
                    // The next page was quicker: the browser has nothing of it any more either.
                }
            }
        }

        String words() {
            assertThat(words.length()).isGreaterThan(10_000);
            return words.toString();
        }
    }

    /** Each table's rows, as one number for each. */
    private Map<String, Object> everything() {
        Map<String, Object> all = new TreeMap<>();
        for (String table : jdbc.sql("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                .query(String.class)
                .list()) {
            if (GROWS.contains(table) || table.startsWith("flyway")) continue;
            all.put(
                    table,
                    jdbc.sql("select * from \"" + table + "\"").query().listOfRows().stream()
                            .map(row -> row.values().stream()
                                    .map(LookingChangesNothingTests::text)
                                    .toList()
                                    .toString())
                            .sorted()
                            .toList());
        }
        assertThat(all).hasSizeGreaterThan(40);
        return all;
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? java.util.HexFormat.of().formatHex(bytes) : String.valueOf(value);
    }
}
