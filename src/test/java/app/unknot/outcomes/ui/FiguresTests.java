package app.unknot.outcomes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.UserId;
import app.unknot.outcomes.practice.Definition;
import app.unknot.outcomes.practice.Drill;
import app.unknot.outcomes.practice.Duration;
import app.unknot.outcomes.practice.Episodes;
import app.unknot.outcomes.practice.Facet;
import app.unknot.outcomes.practice.PracticeEpisode;
import app.unknot.outcomes.practice.PracticePicture;
import app.unknot.outcomes.practice.PressureBand;
import app.unknot.outcomes.practice.Question;
import app.unknot.outcomes.practice.RunNotes;
import app.unknot.outcomes.practice.Severity;
import app.unknot.outcomes.practice.State;
import app.unknot.outcomes.practice.VisitDrill;
import app.unknot.shared.Ids;
import app.unknot.shared.ui.ListAddress;
import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the figures say, and what they keep to themselves. */
class FiguresTests {
    private static final Definition RULE = Definition.WITH_TIME_TO_RETURN;
    private static final Question QUESTION = new Question(24, Map.of(), RULE, 60);
    private static final ListAddress ADDRESS = new ListAddress("outcomes", Map.of("region", "lower"));
    private static final UserId JUN = new UserId(Ids.next());
    private static final UserId WREN = new UserId(Ids.next());
    private static final UserId ZOE = new UserId(Ids.next());
    private static final Map<UserId, String> NAMES =
            Map.of(Episodes.MAYA, "Okafor, Maya", JUN, "Adler, Jun", WREN, "Stone, Wren", ZOE, "Vega, Zoe");

    @Test
    void therapists_stand_by_name_and_who_is_hidden_is_nowhere_in_the_picture() {
        List<PracticeEpisode> all = new ArrayList<>(Episodes.like().times(30));
        all.addAll(Episodes.like().by(JUN).pain(8, 8).times(20));
        all.addAll(Episodes.like().by(WREN).times(2));
        all.addAll(Episodes.like().by(ZOE).times(3));

        Figure figure = FunnelFigure.of(picture(all), Episodes.byTherapist(RULE, all, 60), FiguresTests::name, ADDRESS);

        assertThat(figure.table().texts())
                .extracting(List::getFirst)
                .containsExactly("1  Adler, Jun", "2  Okafor, Maya", "–  Stone, Wren", "–  Vega, Zoe");
        assertThat(figure.table().texts().getFirst()).contains("0 of 20", "0%", "review");
        assertThat(figure.table().texts().getLast()).contains("fewer than 5").noneMatch(cell -> cell.contains("3"));
        assertThat(figure.plot().dots()).extracting(Plot.Dot::label).containsExactlyInAnyOrder("1", "2");
        assertThat(figure.plot().dots()).allMatch(dot -> !dot.words().contains("Wren"));
        assertThat(figure.plot().dots().getFirst().address())
                .contains("region=lower")
                .contains("therapist=");
        assertThat(figure.more()).contains("2 of 2 outside 95%").doesNotContain("because", "thanks");
    }

    @Test
    void a_run_chart_names_its_rules_and_its_constant() {
        List<PracticeEpisode> all = new ArrayList<>();
        YearMonth first = YearMonth.from(QUESTION.period(Episodes.TODAY).from());
        for (int at = 0; at < 24; at++) {
            all.addAll(Episodes.like().opened(first.plusMonths(at).atDay(2)).times(at < 12 ? 5 : 9));
            all.addAll(Episodes.like()
                    .opened(first.plusMonths(at).atDay(2))
                    .pain(8, 8)
                    .times(at < 12 ? 5 : 1));
        }

        Figure figure =
                MonthFigure.of(picture(all), Episodes.byMonth(RULE, all, QUESTION.period(Episodes.TODAY)), ADDRESS);

        assertThat(figure.more()).contains("longer than", "at least");
        assertThat(figure.howToRead()).anyMatch(term -> term.words().contains("3/1.128"));
        assertThat(figure.plot().areas()).hasSize(1);
        assertThat(figure.finding()).contains("above the median");
        assertThat(figure.plot().caption().getLast()).contains("definition 2");
    }

    @Test
    void a_curve_has_its_numbers_at_risk_and_its_ticks() {
        List<PracticeEpisode> all = new ArrayList<>();
        for (int week = 1; week <= 10; week++)
            all.add(Episodes.like().of(Facet.ACUITY, "CHRONIC").held(7 * week).one());
        all.addAll(Episodes.like().of(Facet.ACUITY, "CHRONIC").pain(8, 8).times(5));

        Figure figure = TimeFigure.of(picture(all), Episodes.times(RULE, all), ADDRESS);

        assertThat(figure.plot().under().getFirst().cells().getFirst().words()).isEqualTo("15");
        assertThat(figure.plot().dots()).anyMatch(dot -> dot.look().equals("tick"));
        assertThat(figure.plot().lines().getFirst().points()).first().isEqualTo(List.of(0.0, 0.0));
        assertThat(figure.table().titles()).contains("Longer, 15");
    }

    @Test
    void a_link_says_which_list_it_leads_to_and_asks_the_same_question() {
        List<Drill> drills = List.of(
                Drill.ALL,
                Drill.COUNTED,
                Drill.of(Drill.Group.HELD),
                Drill.of(State.WORSE),
                Drill.of(JUN),
                Drill.of(YearMonth.of(2026, 1)),
                Drill.of(Duration.LONGER),
                Drill.of(Severity.SEVERE),
                Drill.returned(4),
                Drill.atRisk(Duration.UNKNOWN, 0),
                Drill.COUNTED.before());
        assertThat(drills).allSatisfy(drill -> {
            ListAddress led = led(QuestionAddress.behind(ADDRESS, drill));
            assertThat(QuestionAddress.drill(led)).isEqualTo(drill);
            assertThat(QuestionAddress.question(led)).isEqualTo(QuestionAddress.question(ADDRESS));
        });
        VisitDrill sessions = new VisitDrill(VisitDrill.Kind.SESSIONS, PressureBand.FIRM);
        assertThat(QuestionAddress.visits(led(QuestionAddress.behind(ADDRESS, sessions))))
                .isEqualTo(sessions);
        ListAddress uninsured = led(QuestionAddress.behind(ADDRESS, Facet.PAYER, Facet.NO_INSURANCE));
        assertThat(QuestionAddress.question(uninsured).only())
                .containsEntry(Facet.PAYER, Facet.NO_INSURANCE)
                .containsEntry(Facet.REGION, "LOWER");
        assertThat(QuestionAddress.question(new ListAddress("outcomes", Map.of("payer", "nonsense")))
                        .only())
                .isEmpty();
    }

    private static ListAddress led(String address) {
        int query = address.indexOf('?');
        return ListAddress.read(address.substring(0, query), QueryParameters.fromString(address.substring(query + 1)));
    }

    private static String name(UserId therapist) {
        return NAMES.getOrDefault(therapist, "");
    }

    private static PracticePicture picture(List<PracticeEpisode> all) {
        return new PracticePicture(
                QUESTION,
                QUESTION.period(Episodes.TODAY),
                Episodes.result(RULE, all),
                true,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new RunNotes(List.of()));
    }
}
