package app.unknot.outcomes.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.unknot.testing.KnownAnswers;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class StatisticsTests {
    @Test
    void wilson_gives_the_published_intervals_also_at_none_and_all() {
        var known = KnownAnswers.of("C01");
        for (var row : known.expected().get("rows")) {
            var interval = Wilson.interval(row.get("x").asInt(), row.get("n").asInt());

            assertClose(interval.estimate(), row.get("p"), known);
            assertClose(interval.low(), row.get("low"), known);
            assertClose(interval.high(), row.get("high"), known);
        }
    }

    @Test
    void a_proportion_of_nothing_is_refused() {
        assertThatThrownBy(() -> Wilson.interval(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wilson.interval(4, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void newcombe_gives_the_published_difference() {
        var known = KnownAnswers.of("C03");

        var difference = Newcombe.difference(56, 70, 48, 80);

        assertClose(difference.estimate(), known.expected().get("diff"), known);
        assertClose(difference.low(), known.expected().get("low"), known);
        assertClose(difference.high(), known.expected().get("high"), known);
    }

    @Test
    void funnel_limits_are_exact() {
        var known = KnownAnswers.of("C05");
        var funnel = new Funnel(known.inputs().get("target").asDouble());
        for (var row : known.expected().get("rows")) {
            var limits = funnel.limits(row.get("n").asInt());

            assertClose(limits.low95(), row.get("exact_low_95"), known);
            assertClose(limits.high95(), row.get("exact_high_95"), known);
            assertClose(limits.low998(), row.get("exact_low_998"), known);
            assertClose(limits.high998(), row.get("exact_high_998"), known);
        }
    }

    @Test
    void a_therapist_with_few_clients_is_not_judged() {
        var known = KnownAnswers.of("C06");
        int x = 0;
        int n = 0;
        for (var therapist : known.inputs().get("therapists")) {
            x += therapist.get("responders").asInt();
            n += therapist.get("n").asInt();
        }
        assertThat((double) x / n).isCloseTo(known.number("target"), within(known.tolerance()));

        var funnel = new Funnel((double) x / n);
        for (var row : known.expected().get("rows")) {
            assertThat(funnel.position(row.get("x").asInt(), row.get("n").asInt())
                            .name())
                    .as(row.get("therapist").asString())
                    .isEqualTo(row.get("status").asString());
            if (row.has("low95"))
                assertClose(funnel.limits(row.get("n").asInt()).low95(), row.get("low95"), known);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"C10", "C12"})
    void kaplan_meier_gives_the_published_curve(String id) {
        var known = KnownAnswers.of(id);
        var times = KnownAnswers.integers(known.inputs().get("time"));
        var events = KnownAnswers.integers(known.inputs().get("event"));
        var observations = new Times();
        for (int i = 0; i < times.size(); i++) observations.add(times.get(i), events.get(i) == 1);

        var curve = KaplanMeier.curve(observations);

        var expected = known.expected().get("curve");
        assertThat(curve).hasSize(expected.size());
        for (int i = 0; i < curve.size(); i++) {
            assertThat(curve.get(i).time()).isEqualTo(expected.get(i).get("t").asInt());
            assertThat(curve.get(i).atRisk())
                    .isEqualTo(expected.get(i).get("at_risk").asInt());
            assertClose(curve.get(i).survival(), expected.get(i).get("S"), known);
            assertClose(curve.get(i).error(), expected.get(i).get("se"), known);
            assertClose(curve.get(i).low(), expected.get(i).get("ci_low"), known);
            assertClose(curve.get(i).high(), expected.get(i).get("ci_high"), known);
        }
        var median = known.expected().get("median");
        if (median.isNull()) assertThat(KaplanMeier.median(curve)).isEmpty();
        else assertThat(KaplanMeier.median(curve)).hasValue(median.asInt());
    }

    @Test
    void when_everybody_had_the_event_nothing_is_claimed_about_the_error() {
        var curve = KaplanMeier.curve(new Times().add(5, true));

        assertThat(curve).containsExactly(new KaplanMeier.Step(5, 1, 1, 0, 0, 0, 1));
        assertThat(KaplanMeier.median(curve)).hasValue(5);
    }

    @Test
    void regression_to_the_mean_has_the_known_size() {
        var known = KnownAnswers.of("C13");

        var regression = RegressionToTheMean.above(5.0, 1.6, 1.2, 6);

        assertClose(regression.z(), known.expected().get("z"), known);
        assertClose(regression.expectedBaseline(), known.expected().get("expected_baseline"), known);
        assertClose(regression.drop(), known.expected().get("rtm_drop"), known);
    }

    @Test
    void a_mean_has_the_interval_of_its_t_distribution() {
        var interval = MeanInterval.of(15, 55, 5);

        assertThat(interval.estimate()).isEqualTo(3);
        assertThat(interval.low()).isCloseTo(1.0368, within(0.0005));
        assertThat(interval.high()).isCloseTo(4.9632, within(0.0005));
    }

    @Test
    void who_stayed_away_bounds_the_rate() {
        var known = KnownAnswers.of("C16");

        var completeness = new Completeness(50, 30, 18);

        assertClose(completeness.share(), known.expected().get("completeness"), known);
        assertClose(completeness.worstCase(), known.expected().get("worst_case"), known);
        assertClose(completeness.bestCase(), known.expected().get("best_case"), known);
        assertThat(completeness.needsWarning()).isTrue();
    }

    @Test
    void four_of_five_measured_again_are_enough() {
        assertThat(new Completeness(10, 8, 8).needsWarning()).isFalse();
        assertThat(new Completeness(10, 7, 0).needsWarning()).isTrue();
        assertThat(new Completeness(1, 1, 1).worstCase()).isEqualTo(1);
        assertThat(new Completeness(1, 0, 0).bestCase()).isEqualTo(1);
        assertThatThrownBy(() -> new Completeness(0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Completeness(5, 6, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Completeness(5, 4, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Completeness(5, 4, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothing_is_compared_with_a_rate_of_none_or_all() {
        assertThatThrownBy(() -> new Funnel(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Funnel(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void a_run_chart_tells_chance_from_a_shift(String series) {
        var known = KnownAnswers.of("C18");
        var expected = known.expected().get(series);

        var chart = RunChart.of(KnownAnswers.decimals(known.inputs().get("series_" + series)));

        assertThat(chart)
                .isEqualTo(new RunChart(
                        expected.get("median").asDouble(),
                        expected.get("n_useful").asInt(),
                        expected.get("longest_run").asInt(),
                        expected.get("longest_run_max").asInt(),
                        expected.get("crossings").asInt(),
                        expected.get("crossings_min").asInt(),
                        expected.get("signal").asBoolean()));
    }

    @Test
    void a_short_or_flat_series_is_never_a_signal() {
        assertThat(RunChart.of(List.of(1.0, 1.0, 1.0, 9.0, 9.0, 9.0)).signal()).isFalse();
        assertThat(RunChart.of(Collections.nCopies(20, 5.0)).signal()).isFalse();
    }

    private static void assertClose(double actual, JsonNode expected, KnownAnswers known) {
        assertThat(actual).isCloseTo(expected.asDouble(), within(known.tolerance()));
    }
}
