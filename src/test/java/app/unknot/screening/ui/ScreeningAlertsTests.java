package app.unknot.screening.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.screening.evaluation.Screening;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.rulebook.RuleSets;
import app.unknot.shared.ui.Alert;
import org.junit.jupiter.api.Test;

class ScreeningAlertsTests {
    @Test
    void an_allergy_stands_in_the_strip_with_what_to_do() {
        assertThat(ScreeningAlerts.of(Screening.evaluate(
                        RuleSets.read(RuleSets.shippedText()), Facts.NONE.with("oil_or_scent_allergy", true))))
                .contains(new Alert(Alert.Kind.ALLERGY, "Oil or scent allergy", "Unscented product, no aromatherapy."));
    }

    @Test
    void how_long_hands_are_on_stands_there_with_its_reason() {
        assertThat(ScreeningAlerts.of(Screening.evaluate(
                        RuleSets.read(RuleSets.shippedText()), Facts.NONE.with("fibromyalgia", true))))
                .contains(new Alert(Alert.Kind.MINUTES, "At most 30 minutes", "Fibromyalgia"));
    }

    @Test
    void a_rule_of_the_practice_stands_there_as_it_says() {
        String own = RuleSets.shippedText()
                .replace("\"when\": \"bp_treated\",", "\"when\": \"bp_treated\", \"alert\": \"CAUTION\",");
        assertThat(ScreeningAlerts.of(Screening.evaluate(RuleSets.read(own), Facts.NONE.with("bp_treated", true))))
                .contains(new Alert(Alert.Kind.CAUTION, "Blood pressure pills", "Help up slowly at the end."));
        assertThat(ScreeningAlerts.of(
                        Screening.evaluate(RuleSets.read(RuleSets.shippedText()), Facts.NONE.with("bp_treated", true))))
                .isEmpty();
    }
}
