package app.unknot.shared.secrets;

import app.unknot.shared.Sha256;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The secret part of an address: 256 random bits in letters, digits, hyphens and underscores. It is shown once; afterward its hash is
 * known, which needs no salt, because nobody can guess what it is of.
 */
public record AddressSecret(String text) {
    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public static AddressSecret next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new AddressSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whether it can be one at all. */
    public boolean hasShape() {
        return SHAPE.matcher(text).matches();
    }

    public String hash() {
        return Sha256.hex(text);
    }

    /** Never the secret: whatever is written into a log is not it. */
    @Override
    public String toString() {
        return "AddressSecret";
    }
}
