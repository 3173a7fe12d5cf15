package app.unknot.outcomes.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.unknot.testing.KnownAnswers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ScoringTests {
    private static final ChangeRule PAIN = Instrument.PAIN_NOW.change();

    @Test
    void roland_morris_counts_the_ticks() {
        var known = KnownAnswers.of("S01");
        var ticked = new HashSet<>(KnownAnswers.integers(known.inputs().get("ticked")));

        assertThat(ticks(ticked, false))
                .hasValue(Score.of(known.expected().get("score").asInt()));
    }

    @Test
    void a_blank_roland_morris_is_incomplete_unless_none_was_confirmed() {
        assertThat(ticks(Set.of(), false)).isEmpty();
        assertThat(ticks(Set.of(), true)).hasValue(Score.of(0));
        assertThatThrownBy(() -> Instrument.ROLAND_MORRIS.form().score(List.of(1, 0), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void peg_needs_all_three_items_and_keeps_its_sum_beside_its_mean() {
        var inputs = KnownAnswers.of("S06").inputs();
        Form peg = Instrument.PEG.form();

        assertThat(peg.score(
                        Arrays.asList(
                                inputs.get("p").asInt(), null, inputs.get("g").asInt()),
                        false))
                .isEmpty();
        Score score = peg.score(List.of(7, 5, 8), false).orElseThrow();
        assertThat(score).isEqualTo(new Score(20, 3));
        assertThat(score.rounded(Instrument.PEG.decimals())).hasToString("6.7");
    }

    @Test
    void oswestry_leaves_out_what_was_not_answered() {
        List<@Nullable Integer> nine = new ArrayList<>(List.of(1, 2, 3, 4, 5, 1, 2, 3, 4));
        nine.add(null);

        assertThat(Instrument.OSWESTRY.form().score(nine, false).orElseThrow())
                .isEqualByComparingTo(new Score(2500, 45));
        assertThat(Instrument.OSWESTRY.form().score(new ArrayList<>(Collections.nCopies(10, null)), false))
                .isEmpty();
    }

    @Test
    void quebec_needs_all_and_no_form_takes_an_answer_that_it_does_not_have() {
        List<Integer> all = Collections.nCopies(20, 2);

        assertThat(Instrument.QUEBEC.form().score(all, false)).hasValue(Score.of(40));
        assertThatThrownBy(() -> Instrument.QUEBEC.form().score(Collections.nCopies(20, 6), false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Instrument.PAIN_NOW.form().score(List.of(11), false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Instrument.GLOBAL_CHANGE.form().score(List.of(-5), false)).hasValue(Score.of(-5));
    }

    @Test
    void a_total_from_paper_is_what_the_paper_can_say() {
        assertThat(Instrument.PEG.form().total("20")).hasValue(new Score(20, 3));
        assertThat(Instrument.PEG.form().total("31")).isEmpty();
        assertThat(Instrument.ROLAND_MORRIS.form().total(" 24 ")).hasValue(Score.of(24));
        assertThat(Instrument.ROLAND_MORRIS.form().total("25")).isEmpty();
        assertThat(Instrument.ROLAND_MORRIS.form().total("12.5")).isEmpty();
        assertThat(Instrument.OSWESTRY.form().total("35.6")).hasValue(new Score(356, 10));
        assertThat(Instrument.OSWESTRY.form().total("100.1")).isEmpty();
        assertThat(Instrument.QUEBEC.form().total("100")).hasValue(Score.of(100));
        assertThat(Instrument.START_BACK.form().total("9")).hasValue(Score.of(9));
        assertThat(Instrument.START_BACK.form().total("10")).isEmpty();
        assertThat(Instrument.PROMIS.form().total("54.3")).hasValue(new Score(543, 10));
        assertThat(Instrument.PROMIS.form().total("9.9")).isEmpty();
        assertThat(Instrument.PROMIS.form().total("-12")).isEmpty();
        assertThat(Instrument.PROMIS.form().total("")).isEmpty();
    }

    @Test
    void only_activities_rated_both_times_count() {
        var known = KnownAnswers.of("S07");

        Activities change = Activities.of(
                        scores(known.inputs().get("baseline")),
                        scores(known.inputs().get("followup")))
                .orElseThrow();

        assertThat(change.matched())
                .isEqualTo(known.expected().get("matched_activities").asInt());
        assertThat(change.baseline().approximate()).isEqualTo(known.number("matched_baseline_mean"));
        assertThat(change.later().approximate()).isEqualTo(known.number("matched_followup_mean"));
        assertThat(change.gain().approximate()).isCloseTo(known.number("matched_change"), within(known.tolerance()));
        assertThat(change.isDetectable()).isTrue();
        assertThat(change.response()).isEqualTo(Response.RESPONDER);
        assertThat(Activities.of(Map.of("garden", 2), Map.of("drive", 3))).isEmpty();
    }

    @Test
    void every_pair_of_answers_of_three_activities_is_judged_as_its_sums_say() {
        for (int before = 0; before <= 30; before++)
            for (int after = 0; after <= 30; after++) {
                Activities change = Activities.of(split(before), split(after)).orElseThrow();
                Response expected = before > 24
                        ? Response.NOT_ELIGIBLE
                        : after - before >= 6
                                ? Response.RESPONDER
                                : before - after >= 6 ? Response.WORSE : Response.NON_RESPONDER;
                assertThat(change.response()).as(before + " to " + after).isEqualTo(expected);
                assertThat(change.isDetectable()).isEqualTo(Math.abs(after - before) >= 6);
            }
    }

    @Test
    void a_single_activity_needs_three_points() {
        assertThat(Activities.of(Map.of("lift", 3), Map.of("lift", 5))
                        .orElseThrow()
                        .isDetectable())
                .isFalse();
        assertThat(Activities.of(Map.of("lift", 3), Map.of("lift", 6))
                        .orElseThrow()
                        .isDetectable())
                .isTrue();
    }

    @Test
    void who_responded_on_the_pain_scale_is_decided_in_whole_numbers() {
        var known = KnownAnswers.of("R01");
        var results = new ArrayList<String>();
        known.inputs()
                .get("pairs")
                .forEach(pair -> results.add(
                        pain(pair.get(0).asInt(), pair.get(1).asInt()).name()));

        assertThat(results).isEqualTo(KnownAnswers.texts(known.expected().get("result")));
        assertThat(PAIN.response(null, Score.of(2))).isEqualTo(Response.UNMEASURED);
        assertThat(PAIN.response(Score.of(7), null)).isEqualTo(Response.UNMEASURED);
    }

    @Test
    void every_pair_of_pain_scores_has_one_answer_and_at_least_two_points_with_a_response() {
        for (int before = 0; before <= 10; before++)
            for (int after = 0; after <= 10; after++) {
                Response response = pain(before, after);
                if (before < 4) assertThat(response).isEqualTo(Response.NOT_ELIGIBLE);
                else if (100 * (before - after) >= 30 * before) {
                    assertThat(response).isEqualTo(Response.RESPONDER);
                    assertThat(before - after).isGreaterThanOrEqualTo(2);
                } else assertThat(response).isEqualTo(after >= before + 2 ? Response.WORSE : Response.NON_RESPONDER);
                boolean detectable = Math.abs(after - before) >= 2;
                assertThat(PAIN.isDetectable(Score.of(before), Score.of(after))).isEqualTo(detectable);
                assertThat(PAIN.isWithinError(Score.of(before), Score.of(after)))
                        .isEqualTo(before != after && !detectable);
            }
    }

    @Test
    void exactly_thirty_percent_is_a_response_on_every_sum_of_the_peg() {
        var known = KnownAnswers.of("R02");
        assertThat(peg(
                        known.inputs().get("baseline_sum").asInt(),
                        known.inputs().get("followup_sum").asInt()))
                .isEqualTo(Response.RESPONDER);
        for (int before = 0; before <= 30; before++)
            for (int after = 0; after <= 30; after++) {
                Response expected = before < 12
                        ? Response.NOT_ELIGIBLE
                        : 10 * (before - after) >= 3 * before
                                ? Response.RESPONDER
                                : after - before >= 3 ? Response.WORSE : Response.NON_RESPONDER;
                assertThat(peg(before, after)).as(before + " to " + after).isEqualTo(expected);
            }
    }

    @Test
    void roland_morris_is_worse_by_five_and_mild_scores_tell_no_improvement() {
        ChangeRule rule = Instrument.ROLAND_MORRIS.change();
        assertThat(rule.response(Score.of(10), Score.of(15))).isEqualTo(Response.WORSE);
        assertThat(rule.response(Score.of(10), Score.of(14))).isEqualTo(Response.NON_RESPONDER);
        assertThat(rule.response(Score.of(3), Score.of(0))).isEqualTo(Response.NOT_ELIGIBLE);
        assertThat(rule.isWorse(Score.of(3), Score.of(8))).isTrue();
    }

    @Test
    void a_change_that_matters_on_the_quebec_can_still_be_error() {
        ChangeRule rule = Instrument.QUEBEC.change();
        assertThat(rule.isWorse(Score.of(40), Score.of(48))).isTrue();
        assertThat(rule.isWithinError(Score.of(40), Score.of(48))).isTrue();
        assertThat(rule.isWithinError(Score.of(40), Score.of(52))).isFalse();
    }

    private static Response pain(int before, int after) {
        return PAIN.response(Score.of(before), Score.of(after));
    }

    private static Response peg(int before, int after) {
        return Instrument.PEG.change().response(new Score(before, 3), new Score(after, 3));
    }

    private static Optional<Score> ticks(Set<Integer> ticked, boolean none) {
        return Instrument.ROLAND_MORRIS
                .form()
                .score(
                        IntStream.rangeClosed(1, 24)
                                .mapToObj(item -> ticked.contains(item) ? 1 : 0)
                                .toList(),
                        none);
    }

    private static Map<String, Integer> split(int sum) {
        return Map.of("a", sum / 3, "b", (sum + 1) / 3, "c", (sum + 2) / 3);
    }

    private static Map<String, Integer> scores(JsonNode node) {
        var scores = new TreeMap<String, Integer>();
        node.properties()
                .forEach(score -> scores.put(score.getKey(), score.getValue().asInt()));
        return scores;
    }

    @Test
    void the_value_at_which_a_change_matters_follows_from_the_start() {
        assertThat(Instrument.ROLAND_MORRIS.change().responseFrom(Score.of(14))).isEqualTo(new Score(98, 10));
        assertThat(Instrument.PEG.change().responseFrom(new Score(20, 3))).isEqualTo(new Score(140, 30));
        assertThat(Instrument.OSWESTRY.change().responseFrom(Score.of(40))).isEqualTo(new Score(280, 10));
        assertThat(Instrument.ABILITY.change().responseFrom(Score.of(3))).isEqualTo(Score.of(5));
        assertThat(Instrument.ROLAND_MORRIS.change().responseFrom(Score.of(3)))
                .as("too mild a start")
                .isNull();
        for (int start = 4; start <= 24; start++) {
            Score from =
                    Objects.requireNonNull(Instrument.ROLAND_MORRIS.change().responseFrom(Score.of(start)));
            int reached = (int) (from.sum() / from.over());
            assertThat(Instrument.ROLAND_MORRIS.change().isReached(Score.of(start), Score.of(reached)))
                    .isTrue();
            assertThat(Instrument.ROLAND_MORRIS.change().isReached(Score.of(start), Score.of(reached + 1)))
                    .isFalse();
        }
    }

    @Test
    void start_back_sorts_by_total_and_subscale_and_takes_nothing_impossible() {
        for (int total = -1; total <= 10; total++)
            for (int part = -1; part <= 6; part++) {
                boolean possible =
                        total >= 0 && total <= 9 && part >= 0 && part <= 5 && part <= total && total - part <= 4;
                assertThat(StartBack.of(total, part).isPresent())
                        .as(total + " with " + part)
                        .isEqualTo(possible);
                if (!possible) continue;
                StartBack.Risk risk =
                        total <= 3 ? StartBack.Risk.LOW : part <= 3 ? StartBack.Risk.MEDIUM : StartBack.Risk.HIGH;
                assertThat(new StartBack(total, part).risk()).isEqualTo(risk);
            }
    }
}
