package app.unknot.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.charting.NoteId;
import app.unknot.charting.SessionBuilder;
import app.unknot.clients.ClientId;
import app.unknot.testing.CountedStatements;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.Wire;
import app.unknot.testing.Wire.Answer;
import app.unknot.testing.WireScreen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * How often each screen asks the database until it is drawn. The numbers may only fall: where rows make a screen ask more, this finds it,
 * because other tests have filled the practice before.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreenStatementsTests {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private ClientId client;
    private NoteId note;

    @BeforeAll
    void prepare() {
        people.staff();
        Subject maya = people.maya();
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        client = sessions.inPlan(maya, "Zelma");
        note = sessions.signed(maya, client, 6, 3);
    }

    @ParameterizedTest
    @CsvSource({
        "maya, today, 40",
        "maya, schedule, 14",
        "maya, clients, 8",
        "maya, notes, 14",
        "maya, clients/CLIENT, 47",
        "maya, clients/CLIENT/plan, 42",
        "maya, clients/CLIENT/history, 23",
        "maya, clients/CLIENT/contact, 14",
        "maya, clients/CLIENT/documents, 12",
        "maya, clients/CLIENT/consents, 19",
        "maya, clients/CLIENT/letters, 21",
        "maya, clients/CLIENT/outcomes, 24",
        "maya, notes/NOTE, 24",
        "ruth, schedule, 18",
        "ruth, clients, 10",
        "ruth, outcomes, 18",
        "ruth, outcomes/therapists, 16",
        "ruth, outcomes/time, 16",
        "ruth, outcomes/months, 16",
        "ruth, claims, 13",
        "ruth, claims/files, 11",
        "ruth, claims/remittances, 16",
        "ruth, insurance, 14",
        "ruth, clients/CLIENT/insurance, 22",
        "ruth, holds, 11",
        "ruth, referrals, 18",
        "ruth, unsigned-notes, 12",
        "ruth, team, 11",
        "ruth, access-log, 12",
        "tomas, accounts, 15",
        "tomas, practice/locations, 11",
        "tomas, health, 7"
    })
    void a_screen_asks_the_database_no_more_than_it_did(String who, String screen, int most) {
        String location = screen.replace("CLIENT", client.toString()).replace("NOTE", note.toString());
        Wire wire = new Wire(port);
        wire.signIn(who, People.PASSWORD);
        // The first time fills what is kept in memory; the second is what people wait for.
        for (int i = 0; i < 2; i++) {
            WireScreen browser = WireScreen.open(wire, location);
            List<Answer> drawn = new ArrayList<>();
            List<String> asked = CountedStatements.textsToAnswer(() -> drawn.add(browser.show(location)));
            if (i == 0) continue;
            assertThat(WireScreen.isDone(drawn.getFirst())).isTrue();
            assertThat(asked.size())
                    .as(() -> "statements of " + screen + ", these more than once: " + repeated(asked))
                    .isPositive()
                    .isLessThanOrEqualTo(most);
        }
    }

    private static Map<String, Integer> repeated(List<String> asked) {
        Map<String, Integer> times = new TreeMap<>();
        asked.forEach(one -> times.merge(one, 1, Integer::sum));
        times.values().removeIf(count -> count == 1);
        return times;
    }
}
