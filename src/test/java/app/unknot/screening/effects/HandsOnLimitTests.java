package app.unknot.screening.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.screening.HandsOnLimit;
import app.unknot.screening.Level;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.ShippedRules;
import app.unknot.screening.evaluation.Screening;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.rulebook.RuleAlert;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.rulebook.RuleSets;
import app.unknot.screening.rulebook.RuleTerms;
import app.unknot.screening.rulebook.Validity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HandsOnLimitTests {
    private static final RuleSet RULES = ShippedRules.RULES;

    @Test
    void fibromyalgia_starts_short_and_shorter_after_a_reaction() {
        ScreeningResult screened = Screening.evaluate(RULES, Facts.of("fibromyalgia"));

        assertThat(screened.minutes()).isEqualTo(30);
        assertThat(screened.minutesReason()).contains("Fibromyalgia");
        assertThat(screened.handsOn(true)).contains(new HandsOnLimit(20, "Fibromyalgia, reaction last time"));
    }

    @Test
    void a_heart_with_the_doctors_word_is_worked_on_for_half_an_hour_also_after_a_reaction() {
        ScreeningResult screened = Screening.evaluate(RULES, Facts.of("heart_failure"), Set.of("C09"), Set.of());

        assertThat(screened.level()).isEqualTo(Level.CAUTION);
        assertThat(screened.handsOn(false)).contains(new HandsOnLimit(30, "Heart or stroke, recent"));
        assertThat(screened.handsOn(true)).contains(new HandsOnLimit(30, "Heart or stroke, recent"));
    }

    @Test
    void the_lowest_of_all_wins_and_the_gravest_gives_the_reason() {
        ScreeningResult both = Screening.evaluate(RULES, Facts.of("fibromyalgia", "heart_failure"));

        assertThat(both.handsOn(false)).contains(new HandsOnLimit(30, "Heart or stroke, recent"));
        assertThat(both.handsOn(true)).contains(new HandsOnLimit(20, "Fibromyalgia, reaction last time"));
    }

    @Test
    void most_findings_limit_no_minutes() {
        ScreeningResult screened = Screening.evaluate(RULES, Facts.of("anticoagulant"));

        assertThat(screened.minutes()).isNull();
        assertThat(screened.minutesReason()).isEmpty();
        assertThat(screened.handsOn(true)).isEmpty();
    }

    @Test
    void a_limit_of_four_minutes_is_none() {
        assertThatThrownBy(() -> new RuleTerms(Set.of(), Validity.USUAL, RuleAlert.NONE, List.of(), 4, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_change_of_minutes_is_counted_with_its_rule() {
        RuleSet longer = RuleSets.read(RuleSets.shippedText()
                .replace("\"minutes\": 30, \"minutesAfterReaction\"", "\"minutes\": 45, \"minutesAfterReaction\""));
        EffectTally tally = new EffectTally();
        Facts facts = Facts.of("fibromyalgia");
        for (int client = 0; client < 6; client++)
            tally.count(Screening.evaluate(RULES, facts), Screening.evaluate(longer, facts));

        RuleEffect effect = tally.rough();

        assertThat(effect.minutes().isFew()).isFalse();
        assertThat(effect.changed()).isEqualTo(effect.minutes());
        assertThat(effect.ceilings().isFew()).isTrue();
        assertThat(effect.byRule()).extracting(RuleEffect.ByRule::code).containsExactly("L13");
    }
}
