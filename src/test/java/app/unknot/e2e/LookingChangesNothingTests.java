package app.unknot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.charting.NoteId;
import app.unknot.clients.ClientId;
import app.unknot.testing.Browser;
import com.microsoft.playwright.Page;
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
            "/history",
            "/session",
            "/no-show",
            "/late-cancel",
            "/not-treated");

    private static final List<String> OF_THE_PRACTICE = List.of(
            "/",
            "/today",
            "/schedule",
            "/clients",
            "/notes",
            "/unsigned-notes",
            "/holds",
            "/referrals",
            "/rules",
            "/outcomes",
            "/claims",
            "/claims/remittances",
            "/practice",
            "/practice/rhythms",
            "/practice/consents",
            "/accounts",
            "/access-log",
            "/health",
            "/help/topics",
            "/pin",
            "/my-account",
            "/my-access",
            "/requests",
            "/welcome",
            "/setup");

    /** What is meant to be written by looking: the log, who was here last, which device it was, and proofs that the storage works. */
    private static final Set<String> GROWS = Set.of(
            "AUDIT_ENTRY",
            "AUDIT_HEAD",
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
        ClientId client = sessions.inPlan(wren, "Looked");
        NoteId note = sessions.begun(wren, client);
        Map<String, Object> before = everything();
        for (String who : List.of("wren", "ruth", "tomas")) {
            Page page = Browser.signIn(browser.tablet(), who);
            Set<Integer> answers = new HashSet<>();
            for (String address : OF_THE_PRACTICE)
                answers.add(page.navigate(address).status());
            for (String address : OF_A_CLIENT) {
                answers.add(page.navigate("/clients/" + client + address).status());
                page.locator("h1").first().waitFor();
            }
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
