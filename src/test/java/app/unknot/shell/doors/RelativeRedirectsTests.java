package app.unknot.shell.doors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeRedirectsTests {
    @ParameterizedTest
    @CsvSource({
        "/login?error,                              /login?error",
        "login,                                     login",
        "http://practice.example/today?a=b&c,       /today?a=b&c",
        "https://PRACTICE.example:8443/today,       /today",
        "https://practice.example,                  /",
        "https://practice.example//evil.example/,   /",
        "https://practice.example.evil.org/today,   https://practice.example.evil.org/today",
        "https://elsewhere.example/a,               https://elsewhere.example/a",
    })
    void what_leads_to_the_own_name_leads_on_by_its_path(String location, String sent) {
        assertThat(RelativeRedirects.pathOf(location, "practice.example")).isEqualTo(sent);
    }

    @ParameterizedTest
    @CsvSource({"http://[::1]:8080/today, /today", "http://[::1]/today, /today"})
    void an_address_of_many_colons_is_understood(String location, String sent) {
        assertThat(RelativeRedirects.pathOf(location, "[::1]")).isEqualTo(sent);
    }
}
