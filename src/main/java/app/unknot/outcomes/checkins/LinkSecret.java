package app.unknot.outcomes.checkins;

import app.unknot.shared.Sha256;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** The secret part of a link: 256 random bits. It is shown once; afterward only its hash is known. */
record LinkSecret(String text) {
    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static LinkSecret next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    boolean hasShape() {
        return SHAPE.matcher(text).matches();
    }

    String hash() {
        return Sha256.hex(text);
    }

    /** Never the secret: whatever is written into a log is not it. */
    @Override
    public String toString() {
        return "LinkSecret";
    }
}
