package app.unknot.outcomes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.outcomes.practice.Definition;
import app.unknot.outcomes.practice.Episodes;
import app.unknot.outcomes.practice.PracticeEpisode;
import app.unknot.outcomes.practice.PracticePicture;
import app.unknot.outcomes.practice.Question;
import app.unknot.outcomes.practice.RunNotes;
import app.unknot.shared.ui.ListAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RateCardTests {
    @Test
    void a_rate_comes_with_its_count_and_interval_and_without_a_cause() {
        var text = text(summary(122, 198, 231));

        assertThat(text).contains("61.6%", "122 of 198 episodes", "95% interval 54.7 to 68.1", "85.7%");
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

        assertThat(text).contains("6 of 9 episodes", "95% interval").doesNotContain("66.7%");
    }

    @Test
    void low_follow_up_is_said_aloud() {
        assertThat(text(summary(18, 30, 50))).contains("Fewer than 80% are followed up");
        assertThat(text(summary(18, 30, 31))).doesNotContain("Fewer than 80%");
    }

    @Test
    void a_report_too_close_to_a_wider_one_shows_no_number() {
        PracticePicture told = summary(18, 30, 31);
        PracticePicture held = new PracticePicture(
                told.question(),
                told.period(),
                told.result(),
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new RunNotes(List.of()));

        assertThat(text(held)).contains("wider report").doesNotContain("18", "30 ", "60");
    }

    private static PracticePicture summary(int responders, int n, int eligible) {
        List<PracticeEpisode> all = new ArrayList<>(Episodes.like().times(responders));
        all.addAll(Episodes.like().pain(8, 8).times(n - responders));
        all.addAll(Episodes.like().pain(8, null).times(eligible - n));
        Question question = new Question(12, Map.of(), Definition.WITH_TIME_TO_RETURN, null);
        return new PracticePicture(
                question,
                question.period(Episodes.TODAY),
                Episodes.result(question.rule(), all),
                n >= 5,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new RunNotes(List.of()));
    }

    private static String text(PracticePicture picture) {
        return new RateCard(picture, new ListAddress("outcomes", Map.of()))
                .getElement()
                .getTextRecursively();
    }
}
