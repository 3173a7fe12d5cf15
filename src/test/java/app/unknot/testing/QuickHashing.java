package app.unknot.testing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Passwords and PINs of tests are hashed in a millisecond instead of a third of a second: the suite checks thousands. Whoever tests what
 * the cost does to others asks for it with {@link #atFullCost}.
 */
@TestConfiguration(proxyBeanMethods = false)
public class QuickHashing {
    private static final String ID = "quick";
    private static volatile boolean fullCost;

    /** From now on each comparison takes as long as in a practice. */
    public static void atFullCost(boolean wanted) {
        fullCost = wanted;
    }

    @Bean
    @Primary
    static PasswordEncoder quickHashing(@Qualifier("passwordEncoder") PasswordEncoder real) {
        PasswordEncoder quick =
                new DelegatingPasswordEncoder(ID, Map.of(ID, new Argon2PasswordEncoder(16, 32, 1, 64, 1)));
        return new PasswordEncoder() {
            @Override
            public @Nullable String encode(@Nullable CharSequence secret) {
                return quick.encode(secret);
            }

            @Override
            public boolean matches(@Nullable CharSequence secret, @Nullable String hash) {
                return (!fullCost || real.encode(secret) != null) && quick.matches(secret, hash);
            }
        };
    }
}
