package app.unknot.clients.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.Subject;
import app.unknot.charting.NoteId;
import app.unknot.charting.SessionBuilder;
import app.unknot.charting.YearsOfVisits;
import app.unknot.charting.amendments.Addenda;
import app.unknot.charting.note.AddendumKind;
import app.unknot.charting.search.ChartSearch;
import app.unknot.charting.search.SearchHit;
import app.unknot.charting.search.SearchPage;
import app.unknot.clients.ClientId;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.Refused;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@PortalTest
class ClientTimelineTests {
    /** More than are opened at once. */
    private static final int VISITS = 105;

    @Autowired
    private ClientTimeline timeline;

    @Autowired
    private ChartSearch search;

    @Autowired
    private Addenda addenda;

    @Autowired
    private LogEntries written;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private Subject maya;
    private SessionBuilder sessions;
    private ClientId client;

    @BeforeEach
    void a_client_has_a_history() {
        maya = people.maya();
        sessions = beans.createBean(SessionBuilder.class);
        client = sessions.inPlan(maya, "Fleur");
    }

    @Test
    void every_kind_that_happened_is_told_and_kinds_are_filtered() {
        NoteId note = sessions.signed(maya, client, 7, 4);
        People.as(maya, () -> addenda.add(note, AddendumKind.CORRECTION, "Wrong side", "It was the left lumbar."));
        assertThat(page(Set.of(), 0).entries())
                .extracting(TimelineEntry::kind)
                .containsExactlyInAnyOrder(
                        TimelineKind.SESSION, TimelineKind.ADDENDUM, TimelineKind.PLAN, TimelineKind.SCORE);
        assertThat(page(Set.of(), 0).entries()).isSortedAccordingTo(TimelineEntry.NEWEST_FIRST);
        assertThat(page(Set.of(TimelineKind.ADDENDUM), 0).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.address()).isEqualTo("notes/" + note));
    }

    @Test
    void pages_of_twenty_leave_nothing_out_and_repeat_nothing() {
        for (int visit = 0; visit < 22; visit++) sessions.signed(maya, client, 6, 4);
        TimelinePage first = page(Set.of(TimelineKind.SESSION), 0);
        TimelinePage second = page(Set.of(TimelineKind.SESSION), 1);
        assertThat(first.entries()).hasSize(20);
        assertThat(first.older()).isTrue();
        assertThat(second.entries()).hasSize(2);
        assertThat(second.older()).isFalse();
        List<String> addresses = new ArrayList<>();
        first.entries().forEach(entry -> addresses.add(entry.address()));
        second.entries().forEach(entry -> addresses.add(entry.address()));
        assertThat(addresses).doesNotHaveDuplicates().hasSize(22);
    }

    @Test
    void a_search_finds_what_was_written_whatever_its_case_and_leaves_no_word_in_the_log() {
        NoteId note = sessions.signed(maya, client, 7, 4);
        People.as(maya, () -> addenda.add(note, AddendumKind.ADDENDUM, "Forgot", "Naïve to massage, likes oil."));
        assertThat(find("DRIVING stiff")).singleElement().satisfies(hit -> {
            assertThat(hit.match()).isEqualTo("driving");
            assertThat(hit.before() + hit.match() + hit.after()).contains("Stiff after driving.");
            assertThat(hit.address()).isEqualTo("notes/" + note);
        });
        assertThat(find("naive")).extracting(SearchHit::kind).containsExactly(TimelineKind.ADDENDUM);
        assertThat(find("SWEDISH")).as("a code of a choice is not a word").isEmpty();
        assertThat(find("zeppelin")).isEmpty();
        assertThat(find("  ")).isEmpty();
        String log = written.newest(60).toString();
        assertThat(log).contains("CHART_SEARCH").doesNotContainIgnoringCase("zeppelin");
        assertThatThrownBy(() -> find("x".repeat(101))).isInstanceOf(Refused.class);
    }

    @Test
    void a_search_reaches_back_to_the_first_visit_and_tells_what_it_finds_in_pages() {
        Instant lately = Instant.now().minus(Duration.ofHours(9));
        ClientId[] old = new ClientId[1];
        PracticeClock.at(
                lately.minus(Duration.ofDays(VISITS + 1L)), () -> old[0] = sessions.inPlan(people.selma(), "Fleurine"));
        beans.createBean(YearsOfVisits.class).signed(people.selma(), old[0], VISITS, lately);
        People.as(people.selma(), () -> {
            assertThat(search.find(old[0], "zeppelin", 0).hits()).hasSize(1);
            List<String> found = new ArrayList<>();
            for (int page = 0; page < 6; page++) {
                SearchPage one = search.find(old[0], "driving", page);
                assertThat(one.older()).as("page %d", page).isEqualTo(page < 5);
                one.hits().forEach(hit -> found.add(hit.address()));
            }
            assertThat(found).hasSize(VISITS).doesNotHaveDuplicates();
        });
    }

    @Test
    void a_stranger_finds_neither_the_history_nor_a_word_of_it() {
        sessions.signed(maya, client, 7, 4);
        assertThatThrownBy(() -> People.get(people.selma(), () -> timeline.page(client, Set.of(), 0)))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> People.get(people.selma(), () -> search.find(client, "driving", 0)))
                .isInstanceOf(RecordNotFound.class);
    }

    private TimelinePage page(Set<TimelineKind> kinds, int page) {
        return People.get(maya, () -> timeline.page(client, kinds, page));
    }

    private List<SearchHit> find(String words) {
        return People.get(maya, () -> search.find(client, words, 0)).hits();
    }
}
