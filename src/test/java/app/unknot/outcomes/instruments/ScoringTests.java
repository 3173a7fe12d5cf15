package app.unknot.outcomes.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.unknot.testing.KnownAnswers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ScoringTests {
    @Test
    void roland_morris_counts_the_ticks() {
        var known = KnownAnswers.of("S01");
        var ticked = new HashSet<>(KnownAnswers.integers(known.inputs().get("ticked")));

        assertThat(Questionnaires.rmdq(ticked, false))
                .hasValue(known.expected().get("score").asInt());
    }

    @Test
    void a_blank_roland_morris_is_incomplete_unless_none_was_confirmed() {
        assertThat(Questionnaires.rmdq(Set.of(), false)).isEmpty();
        assertThat(Questionnaires.rmdq(Set.of(), true)).hasValue(0);
        assertThatThrownBy(() -> Questionnaires.rmdq(Set.of(25), false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void peg_needs_all_three_items() {
        var inputs = KnownAnswers.of("S06").inputs();

        assertThat(Questionnaires.pegSum(
                        inputs.get("p").asInt(), null, inputs.get("g").asInt()))
                .isEmpty();
        assertThat(Questionnaires.pegSum(7, 5, 8)).hasValue(20);
    }

    @Test
    void only_activities_rated_both_times_count() {
        var known = KnownAnswers.of("S07");

        var change = Questionnaires.psfs(
                        scores(known.inputs().get("baseline")),
                        scores(known.inputs().get("followup")))
                .orElseThrow();

        assertThat(change.activities())
                .isEqualTo(known.expected().get("matched_activities").asInt());
        assertThat(change.baselineMean()).isEqualTo(known.number("matched_baseline_mean"));
        assertThat(change.laterMean()).isEqualTo(known.number("matched_followup_mean"));
        assertThat(change.change()).isCloseTo(known.number("matched_change"), within(known.tolerance()));
        assertThat(change.isDetectable()).isTrue();
        assertThat(Questionnaires.psfs(Map.of("garden", 2), Map.of("drive", 3))).isEmpty();
    }

    @Test
    void who_responded_on_the_pain_scale_is_decided_in_whole_numbers() {
        var known = KnownAnswers.of("R01");
        var results = new ArrayList<String>();
        known.inputs()
                .get("pairs")
                .forEach(pair -> results.add(Measure.NPRS
                        .response(pair.get(0).asInt(), pair.get(1).asInt())
                        .name()));

        assertThat(results).isEqualTo(KnownAnswers.texts(known.expected().get("result")));
    }

    @Test
    void exactly_thirty_percent_is_a_response() {
        var known = KnownAnswers.of("R02");

        assertThat(Measure.PEG_SUM.response(
                        known.inputs().get("baseline_sum").asInt(),
                        known.inputs().get("followup_sum").asInt()))
                .isEqualTo(Response.RESPONDER);
        assertThat(Measure.PEG_SUM.response(20, 15)).isEqualTo(Response.NON_RESPONDER);
        assertThat(Measure.RMDQ.response(10, 15)).isEqualTo(Response.WORSE);
        assertThat(Measure.RMDQ.response(3, 0)).isEqualTo(Response.NOT_ELIGIBLE);
    }

    private static Map<String, Integer> scores(JsonNode node) {
        var scores = new TreeMap<String, Integer>();
        node.properties()
                .forEach(score -> scores.put(score.getKey(), score.getValue().asInt()));
        return scores;
    }
}
