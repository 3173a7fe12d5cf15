package app.unknot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.screening.ShippedRules;
import app.unknot.screening.medicines.MedicineKind;
import app.unknot.screening.rulebook.RuleSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MedicinesToldTests {
    private static final RuleSet RULES = ShippedRules.RULES;

    @Test
    void a_medicine_is_named_as_typed_with_what_it_usually_is_and_the_box_that_is_not_ticked() {
        assertThat(asks("ELIQUIS 5 mg twice a day"))
                .containsExactly(
                        "'ELIQUIS' is usually a blood thinner. Not checked: \"Blood thinners, such as warfarin,"
                                + " apixaban, rivaroxaban or heparin\".");
    }

    @Test
    void a_misspelled_one_is_asked_for_by_its_right_name() {
        assertThat(asks("elaquis"))
                .singleElement()
                .asString()
                .startsWith("Is 'elaquis' Eliquis (a blood thinner)? Not checked: \"Blood thinners");
        assertThat(asks("prednisolne"))
                .singleElement()
                .asString()
                .startsWith("Is 'prednisolne' prednisone (a steroid or a medicine that weakens the immune system) or"
                        + " prednisolone (");
    }

    @Test
    void a_medicine_whose_box_is_ticked_is_not_asked_about() {
        assertThat(asks(told("Eliquis and elaquis").ticks("BLOOD", "anticoagulant")))
                .isEmpty();
    }

    @Test
    void one_medicine_of_several_kinds_is_asked_about_once_with_each_box_that_is_left() {
        assertThat(asks("prednisone"))
                .containsExactly(
                        "'prednisone' is usually a steroid or a medicine that weakens the immune system. Not checked: \"Steroid pills for 3 months or more\"; \"A weak immune system\".");
        assertThat(asks(told("prednisone").ticks("BODY", "immunosuppressed")))
                .containsExactly(
                        "'prednisone' is usually a steroid. Not checked: \"Steroid pills for 3 months or more\".");
    }

    @Test
    void two_kinds_of_blood_thinner_are_asked_about_until_both_are_ticked() {
        assertThat(asks("warfarin and aspirin"))
                .hasSize(3)
                .last()
                .isEqualTo(
                        "'warfarin' and 'aspirin' are two kinds of blood thinner. Not checked: \"Two kinds of blood thinner\".");
        assertThat(asks(told("warfarin and aspirin").ticks("BLOOD", "anticoagulant", "antiplatelet")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "warfarin, anticoagulant",
        "Plavix, antiplatelet",
        "Aleve, nsaid_daily",
        "oxycodone, sedating_meds_today",
        "Xanax, sedating_meds_today",
        "Flexeril, sedating_meds_today",
        "Medrol, steroids_long_term",
        "Humira, immunosuppressed",
        "Taxol, cancer_active",
        "Lantus, hypo_risk",
        "glipizide, hypo_risk",
        "lisinopril, bp_treated",
        "Lasix, bp_treated",
        "digoxin, heart_failure",
        "Imdur, heat_sensitive",
        "Fosamax, osteoporosis",
        "Lidoderm, medicine_patch",
        "Advate, bleeding_disorder",
        "Cipro, recent_bacterial_infection"
    })
    void each_kind_asks_for_its_box(String typed, String fact) {
        String box = RULES.intake().stream()
                .flatMap(group -> group.facts().stream())
                .filter(one -> one.fact().equals(fact))
                .findFirst()
                .orElseThrow()
                .text();
        assertThat(asks(typed)).singleElement().asString().contains("'" + typed + "'", "\"" + box + "\"");
    }

    /** A kind that asks for a box that no rule set has would stay silent for ever. */
    @ParameterizedTest
    @EnumSource
    void what_a_kind_asks_for_is_a_box_of_the_shipped_rules(MedicineKind kind) {
        if (kind.asksFor().isEmpty()) return;
        assertThat(RULES.intake())
                .flatExtracting(
                        group -> group.facts().stream().map(one -> one.fact()).toList())
                .contains(kind.asksFor());
    }

    @Test
    void what_is_no_medicine_or_of_no_kind_with_a_box_is_not_asked_about() {
        assertThat(asks("fish oil, vitamin D, none")).isEmpty();
        assertThat(asks("Zoloft, metformin, gabapentin")).isEmpty();
    }

    @Test
    void a_name_never_ticks_a_box() {
        Told told = told("warfarin and aspirin");
        assertThat(IntakeFacts.of(told.history(), RULES, "F", LocalDate.of(2026, 3, 2))
                        .isTrue("anticoagulant"))
                .isFalse();
    }

    private static Told told(String medicine) {
        return Told.nothingWrong(RULES).medicine(medicine);
    }

    private static List<String> asks(String medicine) {
        return asks(told(medicine));
    }

    private static List<String> asks(Told told) {
        return IntakeCheck.of(told.history(), RULES, 46, "M", LocalDate.of(2026, 3, 2)).stream()
                .peek(ask -> assertThat(ask.needed()).isFalse())
                .map(OpenQuestion::sentence)
                .toList();
    }
}
