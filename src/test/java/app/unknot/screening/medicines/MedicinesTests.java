package app.unknot.screening.medicines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MedicinesTests {
    private static final Medicines MEDICINES = Medicines.shipped();

    static Stream<Medicine> every() {
        return Medicines.all().stream();
    }

    @Test
    void the_list_has_every_name_once() {
        assertThat(Medicines.all())
                .hasSizeGreaterThan(420)
                .extracting(Medicine::name)
                .doesNotHaveDuplicates();
        assertThat(Medicines.all()).flatExtracting(Medicine::kinds).contains(MedicineKind.values());
    }

    @ParameterizedTest
    @MethodSource("every")
    void every_row_matches_itself_however_it_is_written(Medicine medicine) {
        String name = medicine.name();
        for (String text : List.of(
                name,
                name.toUpperCase(Locale.ROOT),
                name.toLowerCase(Locale.ROOT),
                name.replace('-', ' ').replace('/', ' '),
                name + " 5 mg twice a day",
                "10mg " + name + " x2/d",
                "vitamins, " + name + " and zinc"))
            assertThat(MEDICINES.matches(text)).as(text).singleElement().satisfies(match -> {
                assertThat(match.exact()).isTrue();
                assertThat(match.medicines()).containsExactly(medicine);
                assertThat(text).contains(match.typed());
            });
    }

    @ParameterizedTest
    @CsvSource({
        "elaquis, Eliquis",
        "eliquist, Eliquis",
        "xeralto, Xarelto",
        "coumadine, Coumadin",
        "warfrin, warfarin",
        "Plavics, Plavix",
        "asprin, aspirin",
        "clopidigrel, clopidogrel",
        "lisinoprol, lisinopril",
        "prednizone, prednisone",
        "ibuprophen, ibuprofen",
        "lasics, Lasix",
        "propanolol, propranolol",
        "methylprednisilone, methylprednisolone"
    })
    void a_misspelled_name_is_a_question_about_the_nearest(String typed, String name) {
        assertThat(MEDICINES.matches(typed + " 5 mg")).singleElement().satisfies(match -> {
            assertThat(match.exact()).isFalse();
            assertThat(match.typed()).isEqualTo(typed);
            assertThat(match.medicines()).extracting(Medicine::name).containsExactly(name);
        });
    }

    @Test
    void a_look_alike_is_itself_when_spelled_right_and_a_question_else() {
        assertThat(names("Celebrex")).containsExactly("Celebrex");
        assertThat(names("Celexa")).containsExactly("Celexa");
        assertThat(names("hydroxyzine, hydralazine")).containsExactly("hydroxyzine", "hydralazine");
        assertThat(names("prednisone or prednisolone")).containsExactly("prednisone", "prednisolone");
        for (String near : List.of("Celexia", "Celebrix", "clonadine", "predisone", "Klonapin"))
            assertThat(MEDICINES.matches(near))
                    .as(near)
                    .singleElement()
                    .satisfies(match -> assertThat(match.exact()).isFalse());
        assertThat(MEDICINES.count(MedicineKind.NSAID_DAILY, List.of("Celebrix")))
                .isZero();
    }

    @Test
    void what_is_equally_near_to_two_names_asks_for_both() {
        assertThat(MEDICINES.matches("prednisolne"))
                .singleElement()
                .satisfies(match -> assertThat(match.medicines())
                        .extracting(Medicine::name)
                        .containsExactly("prednisone", "prednisolone"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none",
                "None",
                "n/a",
                "no",
                "-",
                "",
                "nothing",
                "fish oil",
                "olive oil",
                "vitamin D 1000 IU",
                "calcium and magnesium",
                "Dr. Reyes gave me something in June",
                "Maria Cortez",
                "birth control pill",
                "5 mg twice a day, mornings",
                "turmeric, zinc; melatonin\nbiotin",
                "Tylenol",
                "levothyroxine 50 mcg",
                "omeprazole",
                "Zantac",
                "Advair",
                "Cerebyx",
                "antwarfarinish"
            })
    void what_is_no_medicine_of_the_list_does_not_match(String text) {
        assertThat(MEDICINES.matches(text)).isEmpty();
    }

    @Test
    void doses_and_units_are_passed_over_and_several_stand_in_one_line() {
        assertThat(names("Eliquis 5 mg twice a day")).containsExactly("Eliquis");
        assertThat(names("warfarin and aspirin")).containsExactly("warfarin", "aspirin");
        assertThat(names("warfarin/aspirin")).containsExactly("warfarin", "aspirin");
        assertThat(names("Lantus 20u qhs; metformin 1000mg bid, lisinopril(10)+ASA, Plavix"))
                .containsExactly("Lantus", "metformin", "lisinopril", "Plavix");
    }

    @Test
    void the_longest_name_counts() {
        assertThat(names("fentanyl patch")).containsExactly("fentanyl patch");
        assertThat(names("aspirin/dipyridamole")).containsExactly("aspirin/dipyridamole");
        assertThat(names("aspirin, dipyridamole")).containsExactly("aspirin", "dipyridamole");
        assertThat(names("insulin glargine")).containsExactly("insulin glargine");
    }

    @Test
    void the_ending_of_a_brand_may_be_missing_or_stand_alone() {
        assertThat(names("Toprol 50")).containsExactly("Toprol-XL");
        assertThat(names("Oxy Contin")).containsExactly("OxyContin");
        assertThat(names("insulin pen")).containsExactly("insulin");
        assertThat(names("Catapres")).containsExactly("Catapres");
    }

    @Test
    void different_medicines_of_a_kind_are_counted_by_what_is_in_them() {
        assertThat(count(MedicineKind.ANTIPLATELET, "aspirin 81 mg", "Plavix")).isEqualTo(2);
        assertThat(count(MedicineKind.ANTIPLATELET, "Plavix", "clopidogrel 75")).isEqualTo(1);
        assertThat(count(MedicineKind.ANTIPLATELET, "aspirin", "Ecotrin, Bayer Aspirin"))
                .isEqualTo(1);
        assertThat(count(MedicineKind.ANTIPLATELET, "asprin", "Plavix")).isEqualTo(1);
        assertThat(count(MedicineKind.ANTICOAGULANT, "aspirin")).isZero();
        assertThat(count(MedicineKind.INSULIN, "Lantus at night, Humalog with meals"))
                .isEqualTo(2);
    }

    @Test
    void a_medicine_may_be_of_several_kinds() {
        assertThat(MEDICINES
                        .matches("prednisone")
                        .getFirst()
                        .medicines()
                        .getFirst()
                        .kinds())
                .containsExactly(MedicineKind.STEROID_SYSTEMIC, MedicineKind.IMMUNOSUPPRESSANT);
    }

    @Test
    void endless_text_is_read_to_a_limit() {
        assertThat(MEDICINES.matches("aspirin ".repeat(100_000))).hasSizeLessThanOrEqualTo(250);
    }

    private static int count(MedicineKind kind, String... texts) {
        return MEDICINES.count(kind, List.of(texts));
    }

    private static List<String> names(String text) {
        return MEDICINES.matches(text).stream()
                .peek(match -> assertThat(match.exact()).as(text).isTrue())
                .map(match -> match.medicines().getFirst().name())
                .toList();
    }
}
