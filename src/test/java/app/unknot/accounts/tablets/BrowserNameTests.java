package app.unknot.accounts.tablets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An admin reads which browser a tablet has, not what the browser pretends to be. */
class BrowserNameTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (iPad; CPU OS 18_1 like Mac OS X) AppleWebKit/605.1.15 CriOS/131.0 Mobile/15E148 Safari/604.1 | Chrome on iPadOS
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 CriOS/131 Version/11.1.1 Safari/605.1.15 | Chrome on iPadOS
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Version/18.1 Safari/604.1 | Safari on iPhone
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.1 Safari/605.1.15 | Safari on Mac or iPad
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/131.0.0.0 Safari/537.36 | Chrome on Mac
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0 | Edge on Windows
            Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0 | Firefox on Linux
            Mozilla/5.0 (Linux; Android 14; SM-X710) SamsungBrowser/27.0 Chrome/125 | Samsung Internet on Android
            """)
    void a_browser_has_the_name_that_people_use(String agent, String name) {
        assertThat(BrowserName.of(agent)).isEqualTo(name);
    }

    @Test
    void what_nobody_knows_has_no_name() {
        assertThat(BrowserName.of(null)).isEmpty();
        assertThat(BrowserName.of("")).isEmpty();
        assertThat(BrowserName.of("curl/8.5.0")).isEmpty();
        assertThat(BrowserName.of("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/605.1.15"))
                .isEmpty();
    }
}
