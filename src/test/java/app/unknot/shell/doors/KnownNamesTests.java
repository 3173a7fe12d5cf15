package app.unknot.shell.doors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownNamesTests {
    private static final PublicAddress OWN = new PublicAddress("https://Practice.example:8443");

    @ParameterizedTest
    @CsvSource({
        "practice.example,          true",
        "PRACTICE.EXAMPLE,          true",
        "practice.example.,         true",
        "practice.example..,        false",
        "www.practice.example,      false",
        "evil.example,              false",
        "practice.example.evil.org, false",
        "evilpractice.example,      false",
        "localhost,                 true",
        "localhost.,                true",
        "localhost.evil.example,    false",
        "evil.localhost,            false",
        "127.0.0.1,                 true",
        "127.1.2.3,                 true",
        "127.0.0.1.evil.example,    false",
        "2130706433,                true",
        "[::1],                     true",
        "::1,                       true",
        "0.0.0.0,                   false",
        "10.0.0.6,                  true",
        "10.0.0.7,                  false",
        "[fe80::1],                 false",
        "'',                        false",
    })
    void answers_to_this_machine_the_practices_name_and_the_address_it_was_reached_at(String name, boolean known) {
        assertThat(KnownNames.contain(name, OWN, "10.0.0.6")).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({"practice.example, false", "localhost, true", "'[2001:db8::7]', true", "10.0.0.6, false"})
    void without_a_name_of_its_own_it_answers_where_it_is(String name, boolean known) {
        assertThat(KnownNames.contain(name, new PublicAddress(""), "2001:db8:0:0:0:0:0:7"))
                .isEqualTo(known);
    }
}
