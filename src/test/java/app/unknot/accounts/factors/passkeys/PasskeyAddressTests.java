package app.unknot.accounts.factors.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasskeyAddressTests {
    private static final URI OWN = URI.create("https://Practice.Example");

    @Test
    void at_the_address_of_the_practice_they_work_over_https() {
        assertThat(PasskeyAddress.of(OWN, true, "practice.EXAMPLE", 443))
                .contains(new PasskeyAddress("practice.example", "https://practice.example"));
        assertThat(PasskeyAddress.of(OWN, false, "practice.example", 80)).isEmpty();
        assertThat(PasskeyAddress.of(URI.create("https://a.b.example:8443"), true, "a.b.example", 443))
                .contains(new PasskeyAddress("a.b.example", "https://a.b.example:8443"));
    }

    @Test
    void on_this_machine_they_work_without() {
        assertThat(PasskeyAddress.of(null, false, "localhost", 8080))
                .contains(new PasskeyAddress("localhost", "http://localhost:8080"));
        assertThat(PasskeyAddress.of(OWN, true, "localhost", 443))
                .contains(new PasskeyAddress("localhost", "https://localhost"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.0.0.5",
                "[::1]",
                "::1",
                "other.example",
                "practice.example.evil",
                "practice.example."
            })
    void at_any_other_name_and_at_an_ip_address_they_do_not(String asked) {
        assertThat(PasskeyAddress.of(OWN, true, asked, 443)).isEmpty();
        assertThat(PasskeyAddress.of(null, true, asked, 443)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://portal.local",
                "https://Portal.LOCAL",
                "https://portal",
                "https://10.0.0.5",
                "https://[2001:db8::7]",
                "http://practice.example"
            })
    void browsers_refuse_them_at_such_an_address_even_when_it_is_set(String address) {
        URI own = URI.create(address);
        assertThat(PasskeyAddress.ofPractice(own)).isEmpty();
        assertThat(PasskeyAddress.of(own, true, own.getHost(), 443)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', its own name and HTTPS",
        "https://portal.local, its own name and HTTPS",
        "not an address, its own name and HTTPS",
        "https://practice.example, at https://practice.example only"
    })
    void one_sentence_says_why_they_do_not(String address, String words) {
        assertThat(new PasskeyAddresses(address).whyNot()).contains(words);
    }
}
