package app.unknot.shell.doors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTests {
    @ParameterizedTest
    @CsvSource({
        "same-origin, https://practice.example,            true",
        "same-origin, null,                                true",
        "same-origin, ,                                    true",
        "none,        ,                                    true",
        ",            ,                                    true",
        ",            https://practice.example:8443,       true",
        ",            null,                                true",
        ",            https://evil.example,                false",
        ",            https://practice.example.evil.org,   false",
        ",            https://www.practice.example,        false",
        ",            nonsense with spaces,                false",
        "same-origin, https://evil.example,                false",
        "same-site,   ,                                    false",
        "cross-site,  ,                                    false",
        "cross-site,  https://practice.example,            false",
        "cross-site,  null,                                false",
        "unheard-of,  ,                                    false",
    })
    void a_change_is_taken_from_our_own_pages_only(String site, String origin, boolean possible) {
        assertThat(SameOrigin.isPossible(site, origin, "practice.example")).isEqualTo(possible);
    }
}
