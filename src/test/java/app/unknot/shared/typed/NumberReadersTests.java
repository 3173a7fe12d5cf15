package app.unknot.shared.typed;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.shared.Money;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.typed.Reading.AskBack;
import app.unknot.shared.typed.Reading.Nothing;
import app.unknot.shared.typed.Reading.Understood;
import app.unknot.shared.typed.Reading.Unreadable;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Phone numbers, amounts, NPIs and ZIP codes as people type them. */
class NumberReadersTests {
    @AfterEach
    void backToTheUsual() {
        PracticeFormats.use(Locale.US);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2065550148            | (206) 555-0148
            (206) 555-0148        | (206) 555-0148
            206.555.0148          | (206) 555-0148
            1-206-555-0148        | (206) 555-0148
            +1 206 555 0148       | (206) 555-0148
            206 555 0148 x12      | (206) 555-0148 ext. 12
            +44 20 7946 0958      | +44 20 7946 0958
            ٢٠٦٥٥٥٠١٤٨            | (206) 555-0148
            206–555−0148          | (206) 555-0148
            """)
    void a_phone_number_is_written_as_people_here_write_it(String typed, String written) {
        assertThat(PhoneReader.read(typed)).isEqualTo(new Understood<>(written));
        assertThat(PhoneReader.read(written)).isEqualTo(new Understood<>(written));
    }

    @Test
    void an_area_code_that_nobody_knows_is_asked_back_and_then_taken() {
        assertThat(PhoneReader.read("1235550148"))
                .isEqualTo(new AskBack<>(
                        "Is (123) 555-0148 right? We don't know its area code.", List.of("(123) 555-0148")));
        assertThat(PhoneReader.read("(123) 555-0148")).isEqualTo(new Understood<>("(123) 555-0148"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"555-0148", "12", "call me", "20655501481234567", "٢٠", "\u0301"})
    void half_a_phone_number_is_none(String typed) {
        assertThat(PhoneReader.read(typed))
                .isEqualTo(new Unreadable<>("Type the whole phone number, with its area code."));
    }

    @Test
    void an_emergency_number_may_have_three_digits() {
        assertThat(PhoneReader.readEmergency("911")).isEqualTo(new Understood<>("911"));
        assertThat(PhoneReader.readEmergency("2065550100")).isEqualTo(new Understood<>("(206) 555-0100"));
        assertThat(PhoneReader.readEmergency("91")).isInstanceOf(Unreadable.class);
    }

    @Test
    void a_practice_elsewhere_has_numbers_of_its_own_country() {
        PracticeFormats.use(Locale.UK);
        assertThat(PhoneReader.read("02079460958")).isEqualTo(new Understood<>("020 7946 0958"));
        assertThat(PhoneReader.read("+1 206 555 0148")).isEqualTo(new Understood<>("+1 206-555-0148"));
        assertThat(PostalCodeReader.read("sw1a 1aa")).isEqualTo(new Understood<>("SW1A 1AA"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            85         | 8500
            85.5       | 8550
            $85.50     | 8550
            $ 1,840.00 | 184000
            1840 USD   | 184000
            US$12      | 1200
            USD 12     | 1200
            12 dollars | 1200
            .50        | 50
            ٨٥.٥٠      | 8550
            0          | 0
            """)
    void an_amount_is_read_in_every_way_in_which_it_is_typed(String typed, long cents) {
        assertThat(MoneyReader.read(typed)).isEqualTo(new Understood<>(Money.ofCents(cents)));
    }

    @Test
    void a_comma_in_the_place_of_the_point_is_asked_back() {
        assertThat(MoneyReader.read("85,50"))
                .isEqualTo(new AskBack<>("Did you mean $85.50?", List.of(Money.ofCents(8_550))));
        assertThat(MoneyReader.read("1.840,00").complaint()).contains("Did you mean $1,840.00?");
        assertThat(MoneyReader.read("1.840").complaint()).contains("Did you mean $1,840.00?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "12.3456", "much", "1,84.00", ".", "$", "−5", "99999999999"})
    void what_is_no_amount_is_said_to_be_none(String typed) {
        assertThat(MoneyReader.read(typed)).isEqualTo(new Unreadable<>("Type an amount such as $85.50."));
    }

    @Test
    void the_last_digit_of_an_npi_checks_the_others() {
        assertThat(NpiReader.read("1234567893")).isEqualTo(new Understood<>("1234567893"));
        assertThat(NpiReader.read("123 456-7893")).isEqualTo(new Understood<>("1234567893"));
        assertThat(NpiReader.read("NPI: 1234567893")).isEqualTo(new Understood<>("1234567893"));
        assertThat(NpiReader.read("NPI").complaint()).contains("An NPI has 10 digits. This has 0.");
        assertThat(NpiReader.read("1234567894").complaint())
                .contains("These digits are not an NPI. Check them for a typing error.");
        assertThat(NpiReader.read("123456789").complaint()).contains("An NPI has 10 digits. This has 9.");
        assertThat(NpiReader.isValid("3234567893")).isFalse();
    }

    @Test
    void a_zip_code_has_five_or_nine_digits() {
        assertThat(PostalCodeReader.read("98101")).isEqualTo(new Understood<>("98101"));
        assertThat(PostalCodeReader.read("98101-1234")).isEqualTo(new Understood<>("981011234"));
        assertThat(PostalCodeReader.read("98101–1234")).isEqualTo(new Understood<>("981011234"));
        assertThat(PostalCodeReader.written("981011234")).isEqualTo("98101-1234");
        assertThat(PostalCodeReader.written("98101")).isEqualTo("98101");
        assertThat(PostalCodeReader.read("v6b1a1")).isEqualTo(new Understood<>("V6B 1A1"));
        assertThat(PostalCodeReader.read("9810").complaint()).contains("A ZIP code has 5 or 9 digits.");
        assertThat(PostalCodeReader.read("SW1A 1AA")).isInstanceOf(Unreadable.class);
        assertThat(PostalCodeReader.read("")).isInstanceOf(Nothing.class);
    }
}
