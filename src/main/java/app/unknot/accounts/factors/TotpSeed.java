package app.unknot.accounts.factors;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.apache.commons.codec.binary.Base32;

/**
 * What an authenticator app and the portal share.
 *
 * @param text base 32, as it is typed into an app that cannot read the picture
 */
public record TotpSeed(String text) {
    /** 160 bits, as RFC 4226 recommends. */
    private static final int BYTES = 20;

    static TotpSeed make() {
        byte[] seed = new byte[BYTES];
        new SecureRandom().nextBytes(seed);
        return new TotpSeed(new Base32().encodeToString(seed));
    }

    byte[] bytes() {
        return new Base32().decode(text);
    }

    /** In groups of four, to be read out and typed. */
    public String grouped() {
        return String.join(" ", text.split("(?<=\\G.{4})"));
    }

    /** What the picture says, so that the app lists the practice and the person. */
    public String address(String practice, String signInName) {
        String issuer = practice.isBlank() ? "Unknot" : practice;
        return "otpauth://totp/" + escape(issuer + ":" + signInName) + "?secret=" + text + "&issuer=" + escape(issuer);
    }

    private static String escape(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "TotpSeed";
    }
}
