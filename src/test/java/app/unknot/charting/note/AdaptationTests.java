package app.unknot.charting.note;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.charting.NoteWriting;
import app.unknot.charting.moves.RecordBoundFields;
import app.unknot.screening.evaluation.Screening;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.rulebook.Rule;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.rulebook.RuleSets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.StringNode;

class AdaptationTests {
    private static final RuleSet SHIPPED = RuleSets.read(RuleSets.shippedText());

    @Test
    void these_cautions_ask_how_the_session_was_adapted() {
        assertThat(SHIPPED.rules())
                .filteredOn(Rule::asksAdaptation)
                .extracting(Rule::code)
                .containsExactly("L05", "L08", "L09", "L10", "L11", "L14", "L16", "L17", "L19", "L21", "L23", "L26");
        assertThat(SHIPPED.rules())
                .filteredOn(Rule::asksAdaptation)
                .allSatisfy(rule -> assertThat(rule.terms().adaptations()).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void the_choices_come_from_the_running_rules() {
        assertThat(Adaptation.of(Screening.evaluate(SHIPPED, Facts.of("oil_or_scent_allergy"))))
                .containsExactly(new Adaptation(
                        "L08",
                        "Oil or scent allergy",
                        List.of("Plain product", "No product", "The client's own product")));
    }

    @Test
    void a_cap_is_kept_by_itself_and_an_approved_rule_too() {
        assertThat(Adaptation.of(Screening.evaluate(SHIPPED, Facts.of("anticoagulant"))))
                .isEmpty();
        assertThat(Adaptation.of(
                        Screening.evaluate(SHIPPED, Facts.of("calf_swelling_one_leg"), Set.of("U02"), Set.of())))
                .isEmpty();
    }

    @Test
    void a_caution_of_the_practice_that_offers_nothing_still_asks() {
        String own = RuleSets.shippedText()
                .replace(
                        "\"areas\": [\"SITE\"], \"adaptations\": [\"Kept off the veins",
                        "\"adaptations\": [\"Kept off the veins")
                .replace(
                        "\"adaptations\": [\"Kept off the veins\", \"Light strokes above them only\", \"Legs not worked\"], ",
                        "");
        assertThat(Adaptation.of(Screening.evaluate(RuleSets.read(own), Facts.of("varicose_veins"))))
                .containsExactly(new Adaptation("L09", "Varicose veins", List.of()));
    }

    @Test
    void what_was_done_is_read_in_the_note_under_its_rule() {
        assertThat(NoteField.named("adapted.L08")).isPresent();
        assertThat(NoteField.named("adapted.x")).isEmpty();
        assertThat(NoteField.isForTheClient("adapted.L08")).isFalse();
        assertThat(FieldWords.name("adapted.L08", Map.of("L08", "Oil or scent allergy")))
                .isEqualTo("Adapted for Oil or scent allergy");
        assertThat(FieldWords.name("adapted.L08"))
                .as("where nobody knows the rules of the day")
                .isEqualTo("Adapted for L08");
        assertThat(FieldWords.value(StringNode.valueOf("Plain product"))).isEqualTo("Plain product");
    }

    @Test
    void it_does_not_go_along_to_another_client() {
        NoteState note = NoteState.of(
                NoteWriting.empty().set("adapted.L08", "Plain product").operations());
        assertThat(RecordBoundFields.of(note)).containsExactly("adapted.L08");
    }
}
