package app.unknot.outcomes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.outcomes.Period;
import app.unknot.outcomes.PracticeSummary;
import app.unknot.outcomes.ResponderRate;
import app.unknot.outcomes.statistics.Interval;
import app.unknot.outcomes.statistics.MeanInterval;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RateCardTests {
    private static final Period YEAR = Period.monthsUpTo(LocalDate.of(2026, 3, 2), 12);

    @Test
    void a_rate_comes_with_its_count_and_interval_and_without_a_cause() {
        var text = text(summary(122, 198, 231));

        assertThat(text).contains("61.6%", "122 of 198 clients", "95% interval 54.7 to 68.1", "85.7%");
        assertThat(text).contains("some improvement would happen anyway");
        assertThat(text).doesNotContain("because of", "thanks to");
    }

    @Test
    void below_five_clients_no_number_is_shown() {
        var text = text(summary(4, 4, 4));

        assertThat(text).contains("Needs 5 clients").doesNotContain("100", "4 of 4");
    }

    @Test
    void the_bounds_do_not_give_away_what_is_suppressed() {
        assertThat(text(summary(3, 4, 8))).doesNotContain("If none of the missing responded");
    }

    @Test
    void below_ten_clients_there_is_a_count_but_no_percentage() {
        var text = text(summary(6, 9, 9));

        assertThat(text).contains("6 of 9 clients", "95% interval").doesNotContain("66.7%");
    }

    @Test
    void low_follow_up_is_said_aloud() {
        assertThat(text(summary(18, 30, 50))).contains("Fewer than 80% are followed up");
        assertThat(text(summary(18, 30, 31))).doesNotContain("Fewer than 80%");
    }

    private static PracticeSummary summary(int responders, int n, int eligible) {
        var change = n < 5 ? Optional.<Interval>empty() : Optional.of(MeanInterval.of(-2L * n, 6L * n, n));
        return new PracticeSummary(YEAR, eligible, eligible, new ResponderRate(responders, n), 1, change, List.of());
    }

    private static String text(PracticeSummary summary) {
        return new RateCard(summary).getElement().getTextRecursively();
    }
}
