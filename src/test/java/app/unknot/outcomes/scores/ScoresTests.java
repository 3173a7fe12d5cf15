package app.unknot.outcomes.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.instruments.Occasion;
import app.unknot.outcomes.instruments.Score;
import app.unknot.outcomes.instruments.Source;
import app.unknot.outcomes.registry.InstrumentRegistry;
import app.unknot.plans.dose.Acuity;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.plans.targets.Measure;
import app.unknot.plans.targets.Measures;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ScoresTests {
    @Autowired
    private Measures measures;

    @Autowired
    private Scores scores;

    @Autowired
    private InstrumentRegistry registry;

    @Autowired
    private People people;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void hire() {
        people.staff();
    }

    @Test
    void answers_are_sealed_and_their_score_is_exact() {
        ClientId daniel = clients.inCareOf(people.maya(), "Daniel");
        answer(daniel, Answer.of(Instrument.SLEEP, 4), new Answer(Instrument.PEG, List.of(7, 5, 8), List.of(), false));

        List<ScoreEntry> all = of(daniel);
        assertThat(all).extracting(ScoreEntry::instrument).containsExactlyInAnyOrder(Instrument.SLEEP, Instrument.PEG);
        ScoreEntry peg = all.stream()
                .filter(one -> one.instrument() == Instrument.PEG)
                .findFirst()
                .orElseThrow();
        assertThat(peg.score()).isEqualTo(new Score(20, 3));
        assertThat(peg.shown()).isEqualTo("6.7");
        assertThat(peg.source()).isEqualTo(Source.TABLET);
        assertThat(jdbc.sql("select sealed_items from outcome_score where client_id = ?")
                        .param(daniel.value())
                        .query(String.class)
                        .list())
                .hasSize(2)
                .allSatisfy(content -> assertThat(content).doesNotContain("items", "["));
    }

    @Test
    void a_form_that_was_begun_has_to_be_complete_and_nothing_of_it_is_kept_otherwise() {
        ClientId ana = clients.inCareOf(people.maya(), "Ana");
        assertThatThrownBy(() -> answer(
                        ana,
                        Answer.of(Instrument.SLEEP, 4),
                        new Answer(Instrument.PEG, Arrays.asList(7, null, 8), List.of(), false)))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("PEG");
        assertThatThrownBy(() ->
                        answer(ana, new Answer(Instrument.PEG, Arrays.asList(null, null, null), List.of(), false)))
                .isInstanceOf(RefusedRequest.class);
        assertThat(of(ana)).isEmpty();
    }

    @Test
    void a_total_from_paper_is_checked_dated_and_can_be_withdrawn() {
        ClientId lena = clients.inCareOf(people.maya(), "Lena");
        LocalDate today = clock.today();
        assertThatThrownBy(() -> paper(lena, Instrument.ROLAND_MORRIS, today, "25"))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("24");
        assertThatThrownBy(() -> paper(lena, Instrument.ROLAND_MORRIS, today.plusDays(1), "12"))
                .isInstanceOf(RefusedRequest.class);
        paper(lena, Instrument.ROLAND_MORRIS, today.minusDays(3), "12");

        ScoreEntry entry = of(lena).getFirst();
        assertThat(entry.on()).isEqualTo(today.minusDays(3));
        assertThat(entry.source()).isEqualTo(Source.PAPER);
        assertThatThrownBy(() -> People.as(people.selma(), () -> scores.withdraw(lena, entry.id())))
                .isInstanceOf(RecordNotFound.class);
        People.as(people.maya(), () -> scores.withdraw(lena, entry.id()));
        assertThat(of(lena).getFirst().withdrawn()).isTrue();
        assertThatThrownBy(() -> People.as(people.maya(), () -> scores.withdraw(lena, entry.id())))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void the_tablet_asks_what_is_due_and_what_it_knows_the_questions_of() {
        ClientId ines = clients.inCareOf(people.maya(), "Ines");
        assertThat(due(ines, Occasion.INTAKE))
                .contains(Instrument.PAIN_NOW, Instrument.SLEEP, Instrument.WORK_STATUS)
                .doesNotContain(Instrument.ROLAND_MORRIS, Instrument.GLOBAL_CHANGE, Instrument.ABILITY);
        answer(ines, Answer.of(Instrument.PAIN_WEEK, 5));
        assertThat(due(ines, Occasion.BEFORE_VISIT)).doesNotContain(Instrument.PAIN_WEEK);
        assertThatThrownBy(() -> People.as(people.ruth(), () -> scores.due(ines, Occasion.INTAKE)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_admin_installs_questions_and_decides_what_is_used() {
        String ticks = "{\"resourceType\":\"Questionnaire\",\"status\":\"active\",\"version\":\"7\",\"item\":["
                + "{\"linkId\":\"1\",\"type\":\"integer\",\"text\":\"Pain?\"},"
                + "{\"linkId\":\"2\",\"type\":\"integer\",\"text\":\"Joy?\"},"
                + "{\"linkId\":\"3\",\"type\":\"integer\",\"text\":\"Activity?\"}]}";
        byte[] file = ticks.getBytes(StandardCharsets.UTF_8);
        ClientId oleg = clients.inCareOf(people.maya(), "Oleg");
        assertThatThrownBy(() -> People.as(people.maya(), () -> registry.install(Instrument.PEG, file)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> People.as(people.tomas(), () -> registry.install(Instrument.ROLAND_MORRIS, file)))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining("Questionnaire.item");
        assertThatThrownBy(() -> People.as(people.tomas(), () -> registry.install(Instrument.PROMIS, file)))
                .isInstanceOf(RefusedRequest.class);
        People.as(people.tomas(), () -> registry.install(Instrument.PEG, file));

        assertThat(due(oleg, Occasion.BEFORE_VISIT)).contains(Instrument.PEG);
        answer(oleg, new Answer(Instrument.PEG, List.of(1, 2, 3), List.of(), false));
        assertThat(of(oleg).getFirst().version()).isEqualTo("1/7");
        People.as(people.tomas(), () -> registry.enable(Instrument.PEG, false));
        assertThat(due(oleg, Occasion.INTAKE)).doesNotContain(Instrument.PEG);
        assertThatThrownBy(() -> People.as(people.tomas(), () -> registry.enable(Instrument.PAIN_NOW, false)))
                .isInstanceOf(RefusedRequest.class);
        People.as(people.tomas(), () -> registry.enable(Instrument.PEG, true));
    }

    private List<Instrument> due(ClientId client, Occasion occasion) {
        return People.get(people.maya(), () -> scores.due(client, occasion)).stream()
                .map(Question::instrument)
                .toList();
    }

    private List<ScoreEntry> of(ClientId client) {
        return People.get(people.maya(), () -> scores.of(client));
    }

    private void answer(ClientId client, Answer... answers) {
        People.as(people.maya(), () -> scores.answer(client, Occasion.INTAKE, List.of(answers)));
    }

    private void paper(ClientId client, Instrument instrument, LocalDate on, String total) {
        People.as(people.maya(), () -> scores.enterTotal(client, instrument, on, Occasion.CHECKPOINT, total));
    }

    @Test
    void a_plan_knows_the_newest_value_and_the_change_that_matters() {
        ClientId client = clients.inCareOf(people.maya(), "Tara");
        LocalDate today = clock.today();
        People.as(
                people.maya(), () -> scores.enterTotal(client, Instrument.ROLAND_MORRIS, today, Occasion.INTAKE, "14"));

        Measure roland = People.get(people.maya(), () -> measures.of(client)).stream()
                .filter(one -> one.code().equals("RMDQ-24"))
                .findFirst()
                .orElseThrow();
        assertThat(roland.newest()).isEqualTo(new Measure.Newest(140, today, 90));
        assertThat(People.get(people.maya(), () -> measures.disability(client))).hasValue(14);
        assertThat(PlanTemplate.suggest(Acuity.CHRONIC, 3, 14)).isEqualTo(PlanTemplate.CHRONIC);
        assertThat(PlanTemplate.suggest(Acuity.CHRONIC, 3, null)).isEqualTo(PlanTemplate.MAINTENANCE);
        assertThatThrownBy(() -> People.as(people.selma(), () -> measures.of(client)))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void start_back_is_entered_with_its_subscale() {
        ClientId client = clients.inCareOf(people.maya(), "Keele");
        LocalDate today = clock.today();
        assertThatThrownBy(() ->
                        People.as(people.maya(), () -> scores.enterStartBack(client, today, Occasion.INTAKE, "3", "4")))
                .isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() ->
                        People.as(people.maya(), () -> scores.enterStartBack(client, today, Occasion.INTAKE, "6", "")))
                .isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> People.as(
                        people.maya(),
                        () -> scores.enterTotal(client, Instrument.START_BACK, today, Occasion.INTAKE, "6")))
                .isInstanceOf(RefusedRequest.class);
        People.as(people.maya(), () -> scores.enterStartBack(client, today, Occasion.INTAKE, "6", "4"));

        assertThat(People.get(people.maya(), () -> scores.of(client)).getFirst().shown())
                .isEqualTo("6, psychosocial 4: high risk");
    }
}
