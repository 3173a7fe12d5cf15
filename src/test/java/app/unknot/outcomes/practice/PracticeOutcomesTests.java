package app.unknot.outcomes.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.UserId;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteMoved;
import app.unknot.charting.NoteSigned;
import app.unknot.charting.SessionBuilder;
import app.unknot.clients.ClientId;
import app.unknot.insurance.InsuranceService;
import app.unknot.insurance.PayerForm;
import app.unknot.insurance.PayerId;
import app.unknot.insurance.UnitCounting;
import app.unknot.shared.Ids;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class PracticeOutcomesTests {
    static final List<String> SUMMARIES = List.of(
            "select * from episode order by id",
            "select * from visit_pain order by note_id",
            "select * from visit_work order by note_id, region",
            "select * from visit_painful order by note_id, region",
            "select * from visit_reaction order by note_id");

    @Autowired
    private PracticeOutcomes outcomes;

    @Autowired
    private VisitOutcomes visits;

    @Autowired
    private InsuranceService insurance;

    @Autowired
    private RunNoteBook book;

    @Autowired
    private SummaryRebuild rebuild;

    @Autowired
    private SummaryCatchUp catchUp;

    @Autowired
    private People people;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private LogEntries written;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PracticeClock clock;

    @BeforeEach
    void hire() {
        people.staff();
    }

    @Test
    void a_signed_visit_counts_its_reactions_until_it_is_moved_away() {
        LocalDate day = Episodes.question().period(clock.today()).to();
        List<ClientId> six = IntStream.range(0, 6)
                .mapToObj(any -> clients.inCareOf(people.maya(), "Daniel"))
                .toList();
        six.forEach(client -> sign(client, day, new NoteSigned.Reactions(true, 0, 0)));
        ClientId daniel = six.getFirst();
        Reactions before = reactions();
        assertThat(before.told()).isTrue();

        sign(daniel, day, new NoteSigned.Reactions(true, 2, 1));
        NoteId wrong = sign(daniel, day, new NoteSigned.Reactions(true, 1, 0));
        sign(daniel, day, new NoteSigned.Reactions(true, 0, 0));
        sign(daniel, day, new NoteSigned.Reactions(false, 0, 0));

        assertThat(reactions())
                .isEqualTo(new Reactions(true, before.visits() + 3, before.some() + 2, before.serious() + 1));
        transaction.executeWithoutResult(status -> events.publishEvent(new NoteMoved(wrong, daniel)));
        assertThat(reactions())
                .isEqualTo(new Reactions(true, before.visits() + 2, before.some() + 1, before.serious() + 1));
    }

    @Test
    void who_pays_narrows_every_figure_also_when_the_policy_is_entered_later() {
        LocalDate day = Episodes.question().period(clock.today()).to();
        PayerId payer = People.get(
                people.ruth(),
                () -> insurance.addPayer(
                        new PayerForm("Alder Mutual", "ALD01", "CI", UnitCounting.CMS_8_MIN, 365, true, false)));
        List<ClientId> insured = IntStream.range(0, 6)
                .mapToObj(any -> clients.inCareOf(people.maya(), "Alma"))
                .toList();
        insured.forEach(client -> sign(client, day.minusDays(20), new NoteSigned.Reactions(true, 1, 0)));
        insured.forEach(client -> sign(client, day, new NoteSigned.Reactions(true, 0, 0)));
        Question byPayer =
                new Question(Question.YEAR, Map.of(Facet.PAYER, payer.toString()), Definition.FIRST_TO_NEWEST, null);
        assertThat(picture(byPayer).result().began()).isZero();

        People.as(
                people.ruth(),
                () -> insured.forEach(client -> insurance.insure(client, payer, "CH1", day.minusYears(1), null, true)));

        assertThat(picture(byPayer).result().began()).isEqualTo(6);
        assertThat(People.get(people.ruth(), outcomes::choices).get(Facet.PAYER))
                .contains(payer.toString());
        assertThat(People.get(people.ruth(), () -> outcomes.behind(byPayer, Drill.ALL, 0))
                        .total())
                .isEqualTo(6);
        assertThat(People.get(
                                people.ruth(),
                                () -> visits.behind(byPayer, new VisitDrill(VisitDrill.Kind.REACTION, null), 0))
                        .total())
                .isEqualTo(6);
        assertThatThrownBy(() -> People.as(
                        people.maya(), () -> visits.behind(byPayer, new VisitDrill(VisitDrill.Kind.ASKED, null), 0)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(People.get(people.ruth(), () -> visits.reactions(byPayer)))
                .isIn(new Reactions(true, 12, 6, 0), new Reactions(false, 0, 0, 0));
        assertThat(People.get(people.ruth(), insurance::payerNames)).containsEntry(payer, "Alder Mutual");
        assertThatThrownBy(() -> People.as(people.maya(), () -> visits.pressure(byPayer)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_note_stands_beside_its_month_until_it_is_removed() {
        YearMonth month = YearMonth.from(clock.today()).minusMonths(2);
        People.as(people.ruth(), () -> book.write(month, "New intake form", true));

        RunNotes notes = picture().notes();
        RunNotes.Note note = notes.notes().stream()
                .filter(one -> one.words().equals("New intake form"))
                .findFirst()
                .orElseThrow();
        assertThat(note.month()).isEqualTo(month);
        assertThat(notes.starts()).contains(month);
        People.as(people.ruth(), () -> book.remove(note.id()));
        assertThat(picture().notes().notes()).doesNotContain(note);
        assertThatThrownBy(() -> People.as(people.ruth(), () -> book.remove(note.id())))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> People.as(people.ruth(), () -> book.write(month, "  ", false)))
                .isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> People.as(
                        people.ruth(),
                        () -> book.write(YearMonth.from(clock.today()).plusMonths(1), "Later", false)))
                .isInstanceOf(RefusedRequest.class);
    }

    @Test
    void only_a_manager_asks_and_each_client_in_a_list_leaves_a_line() {
        ClientId noor = clients.inCareOf(people.maya(), "Noor");
        LocalDate day = Episodes.question().period(clock.today()).to();
        sign(noor, day, new NoteSigned.Reactions(false, 0, 0));
        long before = written.newest(1).getFirst().seq();

        assertThat(People.get(people.ruth(), () -> outcomes.behind(Episodes.question(), listed(YearMonth.from(day)), 0))
                        .rows())
                .anyMatch(row -> row.episode().client().equals(noor));

        assertThat(written.since(before)).anyMatch(line -> line.action().equals("OUTCOMES_LISTED"));
        assertThatThrownBy(() -> People.as(people.maya(), () -> outcomes.picture(Episodes.question())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> People.as(people.maya(), () -> outcomes.behind(Episodes.question(), Drill.ALL, 0)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> People.as(people.maya(), () -> book.write(YearMonth.of(2026, 1), "Mine", false)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void rebuilding_leaves_every_bit_as_it_is() {
        beans.createBean(SessionBuilder.class)
                .signed(people.maya(), beans.createBean(SessionBuilder.class).inPlan(people.maya(), "Dario"), 7, 4);
        rebuild.run(line -> {});
        List<List<Map<String, @Nullable Object>>> before = summaries();

        rebuild.run(line -> {});

        assertThat(summaries()).isEqualTo(before);
    }

    @Test
    void damaged_summaries_are_rebuilt_as_they_were() {
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        ClientId bruno = sessions.inPlan(people.maya(), "Bruno");
        NoteId note = sessions.signed(people.maya(), bruno, 7, 4);
        rebuild.run(line -> {});
        List<List<Map<String, @Nullable Object>>> before = summaries();
        assertThat(before.getLast())
                .anyMatch(row -> note.value().equals(row.get("note_id")) && Boolean.TRUE.equals(row.get("asked")));

        jdbc.sql("update episode set visits = 99, baseline_pain = 0, response = 'WORSE'")
                .update();
        jdbc.sql("update visit_pain set minutes = 0, technique = null where note_id = ?")
                .param(note.value())
                .update();
        jdbc.sql("delete from visit_work where note_id = ?").param(note.value()).update();
        jdbc.sql("delete from visit_reaction where note_id = ?")
                .param(note.value())
                .update();
        // A visit and an episode of a note that there never was.
        NoteId none =
                sign(clients.inCareOf(people.maya(), "Nobody"), clock.today(), new NoteSigned.Reactions(true, 1, 0));
        List<String> progress = new ArrayList<>();
        rebuild.run(progress::add);

        assertThat(told(summaries())).isEqualTo(told(before));
        assertThat(summaries().getLast()).noneMatch(row -> none.value().equals(row.get("note_id")));
        assertThat(progress).hasSizeGreaterThanOrEqualTo(2).last().asString().contains("done");
    }

    private List<List<Map<String, @Nullable Object>>> summaries() {
        return SUMMARIES.stream().map(sql -> jdbc.sql(sql).query().listOfRows()).toList();
    }

    /** Without the number of the change, which damage moves on. */
    private static List<List<Map<String, @Nullable Object>>> told(List<List<Map<String, @Nullable Object>>> summaries) {
        summaries.forEach(rows -> rows.forEach(row -> row.remove("version")));
        return summaries;
    }

    /** All that began in a month, counted or not. */
    private static Drill listed(YearMonth month) {
        return new Drill(Drill.Group.ALL, null, null, month, null, null, 0, null, false);
    }

    @Test
    void visits_signed_before_pressure_was_kept_are_told_at_the_next_start() {
        SessionBuilder sessions = beans.createBean(SessionBuilder.class);
        ClientId vera = sessions.inPlan(people.maya(), "Vera");
        NoteId note = sessions.signed(people.maya(), vera, 7, 4);
        String work = "select region, technique, pressure, minutes from visit_work where note_id = ? order by region";
        List<Map<String, @Nullable Object>> before =
                jdbc.sql(work).param(note.value()).query().listOfRows();
        assertThat(before).isNotEmpty();
        for (String table : List.of("visit_work", "visit_painful", "visit_reaction"))
            jdbc.sql("delete from " + table + " where note_id = ?")
                    .param(note.value())
                    .update();

        catchUp.visits();

        assertThat(jdbc.sql(work).param(note.value()).query().listOfRows()).isEqualTo(before);
        assertThat(jdbc.sql("select count(*) from visit_reaction where note_id = ?")
                        .param(note.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private PracticePicture picture() {
        return picture(Episodes.question());
    }

    private PracticePicture picture(Question question) {
        return People.get(people.ruth(), () -> outcomes.picture(question));
    }

    private Reactions reactions() {
        return People.get(people.ruth(), () -> visits.reactions(Episodes.question()));
    }

    private NoteId sign(ClientId client, LocalDate day, NoteSigned.Reactions reactions) {
        UserId maya = people.maya().id();
        NoteSigned note = new NoteSigned(
                new NoteId(Ids.next()),
                client,
                maya,
                LocationId.FIRST,
                day,
                7,
                3,
                45,
                List.of(),
                List.of(),
                false,
                reactions);
        transaction.executeWithoutResult(status -> events.publishEvent(note));
        return note.note();
    }
}
