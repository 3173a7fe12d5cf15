package app.unknot.shared.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressLineTests {
    @Test
    void a_zip_code_of_nine_digits_has_its_hyphen() {
        assertThat(AddressLine.of("12 Harbor Street", "Seattle", "WA", "981011234"))
                .isEqualTo("12 Harbor Street, Seattle, WA 98101-1234");
    }

    @Test
    void what_is_not_known_leaves_no_comma() {
        assertThat(AddressLine.of("", "Seattle", "", "")).isEqualTo("Seattle");
        assertThat(AddressLine.of(" ", "", "", "98101")).isEqualTo("98101");
        assertThat(AddressLine.of("", "", "", "")).isEmpty();
    }
}
