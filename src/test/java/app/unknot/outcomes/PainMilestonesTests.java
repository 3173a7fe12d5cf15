package app.unknot.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PainMilestonesTests {
    @Test
    void the_beginning_and_each_new_low_or_high_are_milestones() {
        assertThat(milestones(7, 7, 5, 6, 4, 8, 4))
                .containsExactly("7 First visit", "5 Lowest so far", "4 Lowest so far", "8 Highest so far");
    }

    @Test
    void visits_without_an_answer_are_left_out() {
        assertThat(milestones(null, 6, null, 3)).containsExactly("6 First visit", "3 Lowest so far");
        assertThat(milestones()).isEmpty();
    }

    private static List<String> milestones(@Nullable Integer... pains) {
        List<PainPoint> points = new ArrayList<>();
        LocalDate day = LocalDate.of(2026, 3, 2);
        for (Integer pain : Arrays.asList(pains)) points.add(new PainPoint(day.plusWeeks(points.size()), pain, 1));
        return PainMilestones.milestones(points).stream()
                .map(one -> one.point().before() + " " + one.words())
                .toList();
    }
}
