package app.unknot.accounts.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {
    /** The seed of RFC 6238, appendix B. */
    private static final byte[] SEED = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final Instant NOW = Instant.ofEpochSecond(1_234_567_890);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void the_codes_are_those_of_the_standard(long second, String eightDigits) {
        assertThat(Totp.code(SEED, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(eightDigits.substring(2));
    }

    @Test
    void the_present_code_and_the_one_before_are_taken_and_no_other() {
        long step = Totp.step(NOW);
        assertThat(Totp.accepted(SEED, Totp.code(SEED, step), NOW)).hasValue(step);
        assertThat(Totp.accepted(SEED, Totp.code(SEED, step - 1), NOW)).hasValue(step - 1);
        assertThat(Totp.accepted(SEED, Totp.code(SEED, step - 2), NOW)).isEmpty();
        assertThat(Totp.accepted(SEED, Totp.code(SEED, step + 1), NOW)).isEmpty();
        assertThat(Totp.accepted(SEED, "", NOW)).isEmpty();
    }

    @Test
    void a_clock_that_is_two_minutes_off_is_recognized_and_a_wrong_code_is_not_a_clock() {
        long step = Totp.step(NOW);
        assertThat(Totp.clockError(SEED, Totp.code(SEED, step - 4), NOW)).hasValue(-4);
        assertThat(Totp.clockError(SEED, Totp.code(SEED, step + 4), NOW)).hasValue(4);
        assertThat(Totp.clockError(SEED, Totp.code(SEED, step + 200), NOW)).isEmpty();
    }

    @Test
    void the_address_for_the_app_names_practice_and_person_whatever_they_are_called() {
        assertThat(new TotpSeed("GEZDGNBVGY3TQOJQ").address("Harbor Street & Sons", "o'brien"))
                .isEqualTo("otpauth://totp/Harbor%20Street%20%26%20Sons%3Ao%27brien?secret=GEZDGNBVGY3TQOJQ"
                        + "&issuer=Harbor%20Street%20%26%20Sons");
        assertThat(TotpSeed.make().bytes()).hasSize(20);
    }
}
