package app.unknot.charting.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.charting.briefing.SessionAlerts.AlertLine;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.ShippedRules;
import app.unknot.screening.evaluation.Screening;
import app.unknot.screening.questions.Facts;
import org.junit.jupiter.api.Test;

class SessionAlertsTests {
    private static final ScreeningResult FIBROMYALGIA =
            Screening.evaluate(ShippedRules.RULES, Facts.of("fibromyalgia"));

    @Test
    void the_minutes_allowed_stand_behind_the_ceiling() {
        assertThat(SessionAlerts.of(FIBROMYALGIA, "", null, 0))
                .startsWith(
                        new AlertLine("CEILING", "caution", "Ceiling 4", "Fibromyalgia"),
                        new AlertLine("MINUTES", "caution", "At most 30 minutes", "Fibromyalgia"));
    }

    @Test
    void after_a_reaction_there_are_fewer_and_the_strip_says_why() {
        assertThat(SessionAlerts.of(FIBROMYALGIA, true, "", null, 0))
                .contains(
                        new AlertLine("MINUTES", "caution", "At most 20 minutes", "Fibromyalgia, reaction last time"));
        assertThat(SessionLimits.of(FIBROMYALGIA, true).words()).contains("at most 20 minutes");
        assertThat(SessionLimits.of(FIBROMYALGIA).words()).contains("at most 30 minutes");
    }
}
