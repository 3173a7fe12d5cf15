package app.unknot.accounts.tablets;

import app.unknot.shared.Sha256;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a tablet's cookie carries: which tablet it is, and a secret that shows it. The id alone, which lists and logs show, opens nothing.
 *
 * @param secret 256 bits as text; empty in cookies from before there was one
 */
public record DeviceToken(UUID id, String secret) {
    private static final int BYTES = 32;

    static DeviceToken make(UUID id) {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return new DeviceToken(id, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** @return empty for anything that no portal wrote */
    public static Optional<DeviceToken> parse(@Nullable String cookie) {
        if (cookie == null || cookie.length() > 200) return Optional.empty();
        int dot = cookie.indexOf('.');
        try {
            return Optional.of(
                    dot < 0
                            ? new DeviceToken(UUID.fromString(cookie), "")
                            : new DeviceToken(UUID.fromString(cookie.substring(0, dot)), cookie.substring(dot + 1)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    public String text() {
        return id + "." + secret;
    }

    String secretHash() {
        return Sha256.hex(secret);
    }

    @Override
    public String toString() {
        return "DeviceToken[" + id + "]";
    }
}
