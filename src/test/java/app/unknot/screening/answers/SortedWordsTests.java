package app.unknot.screening.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientId;
import app.unknot.screening.Finding;
import app.unknot.screening.Level;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.ScreeningResults;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.VisitAnswers;
import app.unknot.screening.evaluation.Screening;
import app.unknot.screening.holds.Holds;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.questions.NewsGroup;
import app.unknot.screening.questions.Question;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.rulebook.RuleSets;
import app.unknot.screening.store.ReplayedScreening;
import app.unknot.screening.store.ScreeningReplay;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.Answers;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A client's own words stay in sight until a person has said what they mean. */
@PortalTest
class SortedWordsTests {
    private static final String WORDS = "I may be expecting, and started on warfarin";

    @Autowired
    private ScreeningService screening;

    @Autowired
    private ScreeningResults results;

    @Autowired
    private Holds holds;

    @Autowired
    private ScreeningReplay replay;

    @Autowired
    private People people;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private PracticeClock clock;

    private ClientId daniel;

    @BeforeEach
    void daniel_is_in_mayas_care() {
        people.staff();
        daniel = clients.inCareOf(people.maya(), "Daniel");
    }

    @Test
    void unsorted_words_do_not_stop_the_visit_and_stay_in_sight_at_the_next() {
        People.as(people.maya(), () -> {
            assertThat(visit(WORDS, Set.of(), false).allowsStart()).isTrue();
            assertThat(results.standing(daniel).unsorted()).containsExactly(WORDS);
            assertThat(results.standing(daniel).findings()).isEmpty();

            screening.recordRescreen(daniel, new VisitAnswers(answers(false), AnythingNew.NOTHING, Observed.NOTHING));
            assertThat(today().unsorted()).as("a visit with nothing new").containsExactly(WORDS);
            screening.recordIntake(daniel, IntakeTold.of(Facts.NONE));
            assertThat(results.standing(daniel).unsorted()).as("a new intake").containsExactly(WORDS);
        });
    }

    @Test
    void a_chip_that_the_words_suggest_sorts_them_and_another_chip_does_not() {
        People.as(people.maya(), () -> {
            visit(WORDS, Set.of("osteoporosis"), false);
            assertThat(screening.unsorted(daniel)).hasSize(1);
            visit(WORDS, Set.of("anticoagulant"), false);
            assertThat(screening.unsorted(daniel)).isEmpty();
        });
    }

    @Test
    void words_that_suggest_nothing_are_sorted_by_any_chip() {
        People.as(people.maya(), () -> {
            visit("zzz", Set.of("osteoporosis"), false);
            assertThat(screening.unsorted(daniel)).isEmpty();
        });
    }

    @Test
    void none_applies_is_an_answer() {
        People.as(people.maya(), () -> {
            visit(WORDS, Set.of(), true);
            assertThat(screening.unsorted(daniel)).isEmpty();
            assertThat(results.standing(daniel).unsorted()).isEmpty();
        });
    }

    @Test
    void sorting_later_tells_the_facts_and_decides_again() {
        People.as(people.maya(), () -> {
            visit(WORDS, Set.of(), false);
            ScreeningResult sorted = screening.sort(daniel, means(WORDS, "anticoagulant", "pregnant"));

            assertThat(sorted.findings()).extracting(Finding::rule).contains("C01", "L01");
            assertThat(today().findings()).extracting(Finding::rule).contains("C01", "L01");
            assertThat(today().unsorted()).isEmpty();
            assertThat(results.standing(daniel).level()).isEqualTo(Level.CLEARANCE);
            assertThat(replay.of(daniel, 5)).allMatch(ReplayedScreening::isSame);
        });
    }

    @Test
    void sorting_later_into_a_warning_sign_opens_the_hold() {
        People.as(people.maya(), () -> {
            visit("numb down there since the fall", Set.of(), false);
            ScreeningResult sorted = screening.sort(
                    daniel,
                    new SortedWords(
                            "numb down there since the fall", clock.today(), Set.of(), Set.of("E02"), Map.of()));
            assertThat(sorted.level()).isEqualTo(Level.EMERGENCY);
            assertThat(holds.of(daniel)).isPresent();
        });
    }

    @Test
    void sorting_into_none_changes_no_limit() {
        People.as(people.maya(), () -> {
            visit(WORDS, Set.of(), false);
            assertThat(screening
                            .sort(daniel, SortedWords.none(WORDS, clock.today()))
                            .findings())
                    .isEmpty();
            assertThat(screening.unsorted(daniel)).isEmpty();
        });
    }

    @Test
    void words_are_sorted_once_and_only_into_what_is_asked() {
        People.as(people.maya(), () -> {
            visit(WORDS, Set.of(), false);
            assertThatThrownBy(() -> screening.sort(daniel, means(WORDS, "no_such_fact")))
                    .isInstanceOf(RefusedRequest.class);
            assertThatThrownBy(() -> screening.sort(daniel, means("other words", "pregnant")))
                    .isInstanceOf(RefusedRequest.class);
            screening.sort(daniel, means(WORDS, "anticoagulant"));
            assertThatThrownBy(() -> screening.sort(daniel, SortedWords.none(WORDS, clock.today())))
                    .isInstanceOf(RefusedRequest.class)
                    .hasMessageContaining("already");
        });
    }

    @Test
    void both_ways_of_answering_leave_the_same_record_but_for_who_answered() {
        RuleSet rules = RuleSets.shipped();
        LocalDate day = LocalDate.of(2026, 3, 2);
        AnythingNew news = news(WORDS, Set.of("anticoagulant"), false);
        ScreeningContent aloud = new VisitAnswers(answers(true), news, Observed.NOTHING, AnsweredBy.THERAPIST)
                .on(ScreeningContent.NONE, rules, day, "Maya");
        ScreeningContent alone = new VisitAnswers(answers(true), news, Observed.NOTHING, AnsweredBy.CLIENT)
                .on(ScreeningContent.NONE, rules, day, "Maya");
        assertThat(alone).isNotEqualTo(aloud);
        assertThat(alone.told(Telling.NONE)).isEqualTo(aloud.told(Telling.NONE));
        assertThat(alone.telling().texts()).isEqualTo(aloud.telling().texts());
    }

    @Test
    void who_answered_is_in_the_history_of_screenings() {
        People.as(people.maya(), () -> {
            assertThat(results.answeredBy(daniel, clock.today())).isEmpty();
            screening.recordRescreen(
                    daniel, new VisitAnswers(answers(false), AnythingNew.NOTHING, Observed.NOTHING, AnsweredBy.CLIENT));
            assertThat(results.answeredBy(daniel, clock.today())).contains(AnsweredBy.CLIENT);
            assertThat(replay.of(daniel, 1))
                    .extracting(ReplayedScreening::answered)
                    .containsExactly("answered by the client on the tablet");
        });
    }

    @Test
    void what_was_not_asked_is_kept_apart_from_nothing_new() {
        RuleSet rules = RuleSets.shipped();
        ScreeningContent told = new VisitAnswers(
                        answers(true),
                        new AnythingNew("", Set.of("osteoporosis"), Map.of(), Map.of(), Set.of(NewsGroup.BIRTH), false),
                        Observed.NOTHING)
                .on(ScreeningContent.NONE.with(Facts.of("pregnant")), rules, LocalDate.of(2026, 3, 2), "Maya");
        assertThat(told.telling().nothingNewIn()).containsExactly(NewsGroup.BIRTH);
        assertThat(told.facts().isTrue("pregnant"))
                .as("nothing new takes nothing back")
                .isTrue();
        assertThat(told.facts().values()).doesNotContainKey("anticoagulant");
    }

    @Test
    void nobody_else_sorts_them() {
        People.as(people.maya(), () -> visit(WORDS, Set.of(), false));
        assertThatThrownBy(() ->
                        People.as(people.noor(), () -> screening.sort(daniel, SortedWords.none(WORDS, clock.today()))))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> People.as(people.noor(), () -> screening.unsorted(daniel)))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void a_day_that_was_sorted_without_a_visit_does_not_count_as_asked() {
        RuleSet rules = RuleSets.shipped();
        LocalDate day = LocalDate.of(2026, 3, 2);
        ScreeningContent visit = new VisitAnswers(answers(true), news(WORDS, Set.of(), false), Observed.NOTHING)
                .on(ScreeningContent.NONE, rules, day, "Maya");
        ScreeningContent later = visit.carried(rules, day, day.plusDays(20), new ClientFacts(40, false));
        ScreeningContent sorted = later.sorted(
                new SortedWords(WORDS, day, Set.of("anticoagulant"), Set.of(), Map.of()),
                null,
                rules,
                day.plusDays(20),
                "Maya");
        assertThat(sorted.occasion("anticoagulant", day.plusDays(20))).isEqualTo(day.plusDays(20));
        assertThat(sorted.telling().texts()).singleElement().satisfies(text -> {
            assertThat(text.how()).isEqualTo(TypedText.Sorting.FACTS);
            assertThat(text.facts()).containsExactly("anticoagulant");
            assertThat(text.by()).isEqualTo("Maya");
            assertThat(text.told()).isEqualTo(day);
            assertThat(text.sortedOn()).isEqualTo(day.plusDays(20));
        });
    }

    private ScreeningResult today() {
        return results.today(daniel).orElseThrow();
    }

    private ScreeningResult visit(String words, Set<String> facts, boolean none) {
        return screening.recordRescreen(
                daniel, new VisitAnswers(answers(true), news(words, facts, none), Observed.NOTHING));
    }

    private SortedWords means(String words, String... facts) {
        return new SortedWords(words, clock.today(), Set.copyOf(List.of(facts)), Set.of(), Map.of());
    }

    private static AnythingNew news(String words, Set<String> facts, boolean none) {
        return new AnythingNew(words, facts, Map.of(), Map.of(), Set.of(), none);
    }

    private static Map<String, Boolean> answers(boolean isNew) {
        List<Question> asked = Screening.questions(RuleSets.shipped()).toList();
        return isNew ? Answers.to(asked, Question.ANYTHING_NEW) : Answers.to(asked);
    }
}
