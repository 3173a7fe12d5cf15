package app.unknot.accounts.factors.passkeys;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An address at which passkeys work. A browser ties each to a name, and uses it over HTTPS only, or on this very machine.
 *
 * @param rpId the name, in small letters
 * @param origin what a browser says its page comes from, such as {@code https://practice.example}
 */
public record PasskeyAddress(String rpId, String origin) {
    private static final String THIS_MACHINE = "localhost";

    /**
     * The address that a request was made to, when passkeys work there.
     *
     * @param own what the practice has set, or null
     * @param asked the name in the request
     */
    static Optional<PasskeyAddress> of(@Nullable URI own, boolean https, String asked, int port) {
        String name = asked.toLowerCase(Locale.ROOT);
        if (name.equals(THIS_MACHINE))
            return Optional.of(new PasskeyAddress(name, origin(https ? "https" : "http", name, port)));
        return ofPractice(own).filter(address -> https && address.rpId().equals(name));
    }

    /** The address that the practice has set, when passkeys work there. */
    static Optional<PasskeyAddress> ofPractice(@Nullable URI own) {
        if (own == null || own.getHost() == null || !"https".equalsIgnoreCase(own.getScheme())) return Optional.empty();
        String name = own.getHost().toLowerCase(Locale.ROOT);
        return isDomain(name)
                ? Optional.of(new PasskeyAddress(name, origin("https", name, own.getPort())))
                : Optional.empty();
    }

    /** No IP address, no name of one word, none that only the local network makes up. */
    private static boolean isDomain(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && !name.endsWith(".local") && name.substring(dot + 1).matches("[a-z][a-z0-9-]*");
    }

    private static String origin(String scheme, String name, int port) {
        boolean usual = port < 0 || port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + name + (usual ? "" : ":" + port);
    }
}
