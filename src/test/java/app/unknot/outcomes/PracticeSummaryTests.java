package app.unknot.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.unknot.accounts.UserId;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteSigned;
import app.unknot.charting.NoteSigned.RegionWork;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.PracticeSummary.Exclusion;
import app.unknot.outcomes.store.VisitPains;
import app.unknot.shared.Ids;
import app.unknot.shared.LocationId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PracticeSummaryTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate SUNDAY = MONDAY.minusDays(1);
    private static final Period YEAR = Period.monthsUpTo(MONDAY, 12);

    @Test
    void everybody_who_began_is_counted_once_or_left_out_with_a_reason() {
        var summary = PracticeSummary.of(
                YEAR,
                List.of(
                        new PainGroup(8, 4, true, 12),
                        new PainGroup(6, 6, true, 6),
                        new PainGroup(5, 7, true, 2),
                        new PainGroup(3, 0, true, 4),
                        new PainGroup(7, 7, false, 5),
                        new PainGroup(null, null, false, 1)));

        assertThat(summary.started()).isEqualTo(30);
        assertThat(summary.rate()).isEqualTo(new ResponderRate(12, 20));
        assertThat(summary.worse()).isEqualTo(2);
        assertThat(summary.meanChange().orElseThrow().estimate()).isCloseTo((12 * -4 + 2 * 2) / 20.0, within(1e-12));
        assertThat(summary.excluded())
                .containsExactly(
                        new Exclusion("Pain below 4 at the first visit", 4),
                        new Exclusion("No later visit yet", 5),
                        new Exclusion("Pain was not asked", 1));
        assertThat(summary.excluded().stream().mapToInt(Exclusion::clients).sum()
                        + summary.rate().n())
                .isEqualTo(summary.started());
        assertThat(summary.completeness().orElseThrow().share()).isEqualTo(0.8);
    }

    @Test
    void fewer_than_five_clients_are_not_told_and_fewer_than_ten_get_no_percentage() {
        assertThat(new ResponderRate(4, 4).isSuppressed()).isTrue();
        assertThat(new ResponderRate(4, 4).interval()).isEmpty();
        assertThat(new ResponderRate(3, 5).isSuppressed()).isFalse();
        assertThat(new ResponderRate(3, 9).hasPercentage()).isFalse();
        assertThat(new ResponderRate(3, 9).interval()).isPresent();
        assertThat(new ResponderRate(6, 10).hasPercentage()).isTrue();
    }

    @Test
    void a_practice_without_clients_has_nothing_to_tell() {
        var summary = PracticeSummary.of(YEAR, List.of());

        assertThat(summary.rate().isSuppressed()).isTrue();
        assertThat(summary.completeness()).isEmpty();
        assertThat(summary.excluded()).isEmpty();
    }

    @Test
    void notes_signed_late_still_fall_in_the_order_of_the_visits() {
        var episode = new EpisodeOutcome(note(MONDAY.plusDays(7), 5));
        episode.add(note(MONDAY.plusDays(7), 5));
        episode.add(note(MONDAY, 8));
        episode.add(note(MONDAY.plusDays(3), 7));

        assertThat(episode.baselinePain()).isEqualTo(8);
        assertThat(episode.latestPain()).isEqualTo(5);
        assertThat(episode.startedOn()).isEqualTo(MONDAY);
        assertThat(episode.visits()).isEqualTo(3);
    }

    @Test
    void a_visit_without_a_pain_score_counts_as_a_visit_only() {
        var episode = new EpisodeOutcome(note(MONDAY, null));
        episode.add(note(MONDAY, null));

        assertThat(episode.visits()).isEqualTo(1);
        assertThat(episode.baselinePain()).isNull();
    }

    @Test
    void the_region_with_most_minutes_classes_the_client() {
        assertThat(RegionClass.of(List.of(work("LUMBAR_R", 10), work("UPPER_BACK_L", 8), work("NECK_SHOULDER_L", 5))))
                .isEqualTo(RegionClass.UPPER);
        assertThat(RegionClass.of(List.of())).isEqualTo(RegionClass.LOWER);
    }

    @Test
    void weeks_with_few_visits_are_left_out_of_the_trend() {
        var trend = WeeklyPain.of(List.of(
                new VisitPains.Day(SUNDAY, 20, 4),
                new VisitPains.Day(SUNDAY.plusDays(6), 10, 1),
                new VisitPains.Day(SUNDAY.plusDays(7), 12, 4)));

        assertThat(trend.weeks()).containsExactly(new WeeklyPain.Week(SUNDAY, 6.0, 5));
        assertThat(trend.chart()).isPresent();
    }

    @Test
    void a_period_that_runs_backwards_or_for_ever_is_refused() {
        assertThatThrownBy(() -> new Period(MONDAY, MONDAY.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Period(MONDAY.minusYears(11), MONDAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static NoteSigned note(LocalDate day, @Nullable Integer pain) {
        return new NoteSigned(
                new NoteId(Ids.next()),
                new ClientId(Ids.next()),
                new UserId(Ids.next()),
                LocationId.FIRST,
                day,
                pain,
                2,
                45,
                List.of(),
                false);
    }

    private static RegionWork work(String region, int minutes) {
        return new RegionWork(region, "SWEDISH", 4, null, minutes);
    }
}
