package app.unknot.outcomes.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.bench.generator.BulkPractice;
import app.unknot.bench.generator.Shape;
import app.unknot.bench.generator.Staff;
import app.unknot.charting.history.ChartHistory;
import app.unknot.charting.store.SignedNoteCheck;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.timeline.ClientTimeline;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.ContentCheck;
import app.unknot.shared.storage.Sealer;
import app.unknot.testing.FreshDataFolder;
import app.unknot.testing.People;
import app.unknot.testing.QuickHashing;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

/** The portal takes a generated practice for a real one. */
@SpringBootTest(properties = "unknot.second-factor=offered")
@ContextConfiguration(initializers = FreshDataFolder.class)
@Import(QuickHashing.class)
class GeneratedPracticeTests {
    private static final Shape SMALL = new Shape(50, 500, 2, 7);

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ClientDirectory directory;

    @Autowired
    private ClientTimeline timeline;

    @Autowired
    private ChartHistory history;

    @Autowired
    private PracticeOutcomes outcomes;

    @Autowired
    private Sealer sealer;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private SummaryRebuild rebuild;

    @Test
    void clients_open_hashes_hold_and_a_rebuild_changes_no_bit() throws Exception {
        beans.createBean(BulkPractice.class).make(SMALL, clock.today(), line -> {});

        ContentCheck.Checked checked = new SignedNoteCheck().check(jdbc, sealer);
        assertThat(checked.count()).isEqualTo(500);
        assertThat(checked.broken()).isEmpty();
        Map<String, @Nullable Object> one = jdbc.queryForMap("""
                select c.id, c.number, a.therapist_id from client c join care_assignment a on a.client_id = c.id
                where c.number = 'C1007' order by a.id fetch first row only""");
        ClientId client = new ClientId((UUID) Objects.requireNonNull(one.get("id")));
        Subject therapist = new Subject(
                new UserId((UUID) Objects.requireNonNull(one.get("therapist_id"))),
                "Ana Anderbach",
                Set.of(Role.THERAPIST));
        People.as(therapist, () -> {
            assertThat(directory.open(client).reference().number()).isEqualTo("C1007");
            assertThat(history.signedNotes(client, 0)).isNotEmpty();
            assertThat(timeline.page(client, Set.of(), 0).entries()).isNotEmpty();
        });
        PracticePicture picture = People.get(
                Staff.manager(), () -> outcomes.picture(new Question(24, Map.of(), Definition.FIRST_TO_NEWEST, null)));
        assertThat(picture.told()).isTrue();
        List<List<Map<String, @Nullable Object>>> before = summaries();
        assertThat(before).allSatisfy(table -> assertThat(table).isNotEmpty());

        rebuild.run(line -> {});

        assertThat(summaries()).isEqualTo(before);
    }

    private List<List<Map<String, @Nullable Object>>> summaries() {
        return PracticeOutcomesTests.SUMMARIES.stream().map(jdbc::queryForList).toList();
    }
}
