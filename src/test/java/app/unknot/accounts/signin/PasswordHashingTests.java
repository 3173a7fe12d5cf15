package app.unknot.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordHashingTests {
    private final Credulous encoder = new Credulous();
    private final PasswordHashing hashing = new PasswordHashing(encoder);

    @ParameterizedTest
    @ValueSource(ints = {0, 257, 5_000})
    void an_empty_or_overlong_one_is_compared_once_like_any_other_and_never_right(int length) {
        assertThat(hashing.matches("x".repeat(length), "somebody's")).isFalse();
        assertThat(encoder.compared)
                .hasSize(1)
                .allSatisfy(secret -> assertThat(secret).isNotEmpty().hasSizeLessThanOrEqualTo(256));
    }

    @Test
    void half_a_character_is_compared_like_any_other_and_never_right() {
        assertThat(hashing.matches("right\ud800", "somebody's")).isFalse();
        assertThat(encoder.compared).hasSize(1).noneMatch(secret -> secret.contains("\ud800"));
    }

    @Test
    void a_name_that_nobody_has_is_compared_once_and_never_right() {
        assertThat(hashing.matches("right", null)).isFalse();
        assertThat(encoder.compared).containsExactly("right");
        assertThat(hashing.matches("right", "somebody's")).isTrue();
    }

    @Test
    void who_is_slowed_down_waits_as_long_as_refusals_usually_take() {
        for (int i = 0; i < 200; i++)
            hashing.wasRefused(System.nanoTime() - Duration.ofMillis(50).toNanos());
        long began = System.nanoTime();
        hashing.lastAsUsual(began);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isBetween(Duration.ofMillis(45), Duration.ofSeconds(5));
    }

    @Test
    void what_it_did_besides_is_part_of_it() {
        long began = System.nanoTime() - Duration.ofSeconds(10).toNanos();
        long before = System.nanoTime();
        hashing.lastAsUsual(began);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(250));
    }

    /** Takes everything for right, and notes what it was shown. */
    private static final class Credulous implements PasswordEncoder {
        private final List<String> compared = new ArrayList<>();

        @Override
        public String encode(@Nullable CharSequence secret) {
            return "hash of " + secret;
        }

        @Override
        public boolean matches(@Nullable CharSequence secret, @Nullable String hash) {
            compared.add(String.valueOf(secret));
            return true;
        }
    }
}
