package app.unknot.accounts.factors;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Ten codes for the day on which the phone is gone; each works once. With 24 Crockford characters (120 bits) each is too long to
 * be guessed from its plain hash (ASVS 5.0, 6.5.2).
 */
final class RecoveryCodes {
    static final int COUNT = 10;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 24;
    private static final int GROUP = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    static List<String> make() {
        return IntStream.range(0, COUNT).mapToObj(i -> one()).toList();
    }

    private static String one() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) code.append('-');
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** What is kept of a code, however it was typed: case, blanks and dashes do not matter, O is 0, I and L are 1. */
    static String hash(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return DigestUtils.sha256Hex(plain);
    }
}
