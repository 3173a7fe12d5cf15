package app.unknot.accounts.joining;

import app.unknot.shared.Sha256;
import java.security.SecureRandom;
import java.util.Locale;

/** Codes that people read out and type: Crockford's base 32, in which no two signs look alike. Five bits a sign. */
public final class CrockfordCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private CrockfordCode() {}

    /** A code of {@code length} signs in groups of {@code group}, such as {@code 7K2M9-...}. */
    public static String make(int length, int group) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < length; i++) {
            if (i > 0 && i % group == 0) code.append('-');
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** What is kept of a code, however it was typed: case, blanks and dashes do not matter, O is 0, I and L are 1. */
    public static String hash(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return Sha256.hex(plain);
    }
}
