package app.unknot.accounts.factors;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that follow the clock: RFC 6238 with HMAC-SHA1, steps of 30 seconds and six digits, as every authenticator app knows them. */
final class Totp {
    static final int DIGITS = 6;
    private static final int STEP_SECONDS = 30;
    private static final int MODULUS = 1_000_000;
    /** Ten minutes: further away it is not a clock that is wrong, but a code. */
    private static final int FAR = 20;

    private Totp() {}

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
    }

    /** The code of one step. */
    static String code(byte[] seed, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(seed, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0x0f;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format("%06d", number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This version of Java has no HMAC-SHA1", e);
        }
    }

    /** The step that a code belongs to, of the present one and the one before; empty when it belongs to neither. */
    static OptionalLong accepted(byte[] seed, String code, Instant now) {
        return find(seed, code, LongStream.of(step(now), step(now) - 1));
    }

    /** By how many steps the other clock is off, when the code would have been right at another time close by. */
    static OptionalLong clockError(byte[] seed, String code, Instant now) {
        long here = step(now);
        OptionalLong found = find(seed, code, LongStream.rangeClosed(here - FAR, here + FAR));
        return found.isPresent() ? OptionalLong.of(found.getAsLong() - here) : OptionalLong.empty();
    }

    private static OptionalLong find(byte[] seed, String code, LongStream steps) {
        byte[] typed = code.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return steps.filter(step -> MessageDigest.isEqual(
                        code(seed, step).getBytes(java.nio.charset.StandardCharsets.UTF_8), typed))
                .findFirst();
    }
}
