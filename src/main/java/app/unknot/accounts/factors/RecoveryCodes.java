package app.unknot.accounts.factors;

import app.unknot.accounts.joining.CrockfordCode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ten codes for the day on which the phone is gone; each works once. With 24 Crockford characters (120 bits) each is too long to
 * be guessed from its plain hash (ASVS 5.0, 6.5.2).
 */
final class RecoveryCodes {
    private static final int COUNT = 10;
    private static final int LENGTH = 24;
    private static final int GROUP = 6;

    private RecoveryCodes() {}

    static List<String> make() {
        return IntStream.range(0, COUNT)
                .mapToObj(i -> CrockfordCode.make(LENGTH, GROUP))
                .toList();
    }

    /** What is kept of a code, however it was typed. */
    static String hash(String typed) {
        return CrockfordCode.hash(typed);
    }
}
