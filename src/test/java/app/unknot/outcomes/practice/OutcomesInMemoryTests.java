package app.unknot.outcomes.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.charting.NoteId;
import app.unknot.charting.NoteMoved;
import app.unknot.charting.NoteSigned;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.episodes.EpisodesTold;
import app.unknot.shared.Ids;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.CountedStatements;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever asks is told what was true when they asked, and no question costs more because there is more. */
@PortalTest
class OutcomesInMemoryTests {
    private static final Question TWO_YEARS = new Question(24, Map.of(), Definition.FIRST_TO_NEWEST, null);

    @Autowired
    private PracticeOutcomes outcomes;

    @Autowired
    private VisitOutcomes visits;

    @Autowired
    private EpisodesInMemory episodes;

    @Autowired
    private VisitsInMemory seen;

    @Autowired
    private People people;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PracticeClock clock;

    private LocalDate day = LocalDate.EPOCH;

    @BeforeEach
    void hire() {
        people.staff();
        day = TWO_YEARS.period(clock.today()).to();
    }

    @Test
    void a_signature_counts_at_once_and_one_that_was_rolled_back_never() {
        ClientId olga = clients.inCareOf(people.maya(), "Olga");
        int before = began();
        int asked = seen.since(LocalDate.EPOCH).size();

        transaction.executeWithoutResult(status -> {
            events.publishEvent(note(olga, day));
            assertThat(began()).as("within the transaction itself").isEqualTo(before + 1);
            assertThat(seen.since(LocalDate.EPOCH).size()).isEqualTo(asked + 1);
            status.setRollbackOnly();
        });
        assertThat(began()).as("rolled back").isEqualTo(before);
        assertThat(seen.since(LocalDate.EPOCH).size()).isEqualTo(asked);

        NoteSigned note = note(olga, day);
        transaction.executeWithoutResult(status -> events.publishEvent(note));
        assertThat(began()).isEqualTo(before + 1);
        assertThat(seen.since(LocalDate.EPOCH).size()).isEqualTo(asked + 1);
        transaction.executeWithoutResult(status -> events.publishEvent(new NoteMoved(note.note(), olga)));
        assertThat(began()).as("moved to another record").isEqualTo(before);
        assertThat(seen.since(LocalDate.EPOCH).size()).isEqualTo(asked);
    }

    @Test
    void who_asks_while_somebody_signs_leaves_nothing_stale_behind() throws Exception {
        ClientId pavel = clients.inCareOf(people.maya(), "Pavel");
        int before = began();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(1);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> signing = other.submit(() -> {
                transaction.executeWithoutResult(status -> {
                    events.publishEvent(note(pavel, day));
                    written.countDown();
                    awaited(read);
                });
            });
            awaited(written);
            assertThat(began()).as("not committed yet").isEqualTo(before);
            read.countDown();
            signing.get();
        }
        assertThat(began()).isEqualTo(before + 1);
    }

    @Test
    void many_who_sign_and_ask_at_once_are_all_counted() throws Exception {
        int threads = 4;
        int notes = 12;
        List<ClientId> each = new ArrayList<>();
        for (int i = 0; i < threads; i++) each.add(clients.inCareOf(people.maya(), "Quirin"));
        int before = began();
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService together = Executors.newFixedThreadPool(threads)) {
            for (ClientId client : each)
                all.add(together.submit(() -> {
                    for (int i = 1; i <= notes; i++) {
                        NoteSigned note = note(client, day.minusDays(i % 2 == 0 ? 100L : 200));
                        transaction.executeWithoutResult(status -> events.publishEvent(note));
                        assertThat(ownEpisodes(client)).isEqualTo(Math.min(i, 2));
                    }
                }));
            for (Future<?> one : all) one.get();
        }
        assertThat(began()).isEqualTo(before + 2 * threads);
    }

    @Test
    void no_page_asks_more_of_the_database_because_there_are_more_episodes() {
        ClientId rita = clients.inCareOf(people.maya(), "Rita");
        for (int i = 0; i < 6; i++) signed(clients.inCareOf(people.maya(), "Rita"));
        NoteSigned first = note(rita, day);
        transaction.executeWithoutResult(status -> events.publishEvent(first));
        List<Integer> few = statements();
        Set<UUID> copies = Stream.generate(Ids::next).limit(1_000).collect(Collectors.toSet());
        try {
            copy(first.note().value(), copies);
            assertThat(episodes.now().size()).isGreaterThan(1_000);
            assertThat(statements())
                    .isEqualTo(few)
                    .allMatch(count -> count < 20)
                    .contains(0);
        } finally {
            transaction.executeWithoutResult(status -> {
                copies.forEach(id ->
                        jdbc.sql("delete from episode where id = ?").param(id).update());
                events.publishEvent(new EpisodesTold(copies, Set.of()));
            });
        }
    }

    private void signed(ClientId client) {
        transaction.executeWithoutResult(status -> events.publishEvent(note(client, day)));
    }

    /** As many episodes like one. */
    private void copy(UUID one, Set<UUID> copies) {
        String columns = String.join(", ", jdbc.sql("""
                                select column_name from information_schema.columns
                                where table_schema = 'PUBLIC' and table_name = 'EPISODE' and column_name <> 'ID'""").query(String.class).list());
        transaction.executeWithoutResult(status -> {
            copies.forEach(id -> jdbc.sql("insert into episode (id, " + columns + ") select cast(? as uuid), " + columns
                            + " from episode where id = ?")
                    .params(id, one)
                    .update());
            events.publishEvent(new EpisodesTold(copies, Set.of()));
        });
    }

    private List<Integer> statements() {
        Question filtered = new Question(
                24,
                Map.of(Facet.PLACE, LocationId.FIRST.toString(), Facet.PAYER, Facet.NO_INSURANCE),
                Definition.WITH_OVERALL_CHANGE,
                null);
        List<Runnable> pages = List.of(
                () -> outcomes.choices(),
                () -> outcomes.picture(TWO_YEARS),
                () -> outcomes.picture(filtered),
                () -> visits.reactions(filtered),
                () -> visits.pressure(filtered),
                () -> outcomes.behind(filtered, Drill.ALL, 0),
                () -> visits.behind(filtered, new VisitDrill(VisitDrill.Kind.ASKED, null), 0));
        return People.get(people.ruth(), () -> {
            pages.forEach(Runnable::run);
            return pages.stream().map(CountedStatements::during).toList();
        });
    }

    private int began() {
        return People.get(people.ruth(), () -> outcomes.picture(TWO_YEARS))
                .result()
                .began();
    }

    private long ownEpisodes(ClientId client) {
        EpisodeColumns now = episodes.now();
        long own = 0;
        for (int row = 0; row < now.size(); row++) if (now.episode(row).client().equals(client)) own++;
        return own;
    }

    private NoteSigned note(ClientId client, LocalDate on) {
        return new NoteSigned(
                new NoteId(Ids.next()),
                client,
                people.maya().id(),
                LocationId.FIRST,
                on,
                7,
                3,
                45,
                List.of(),
                List.of(),
                false,
                new NoteSigned.Reactions(true, 0, 0));
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
