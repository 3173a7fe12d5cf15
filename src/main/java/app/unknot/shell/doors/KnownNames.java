package app.unknot.shell.doors;

import java.net.InetAddress;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which names the portal answers to. Any other was put there by a foreign site, or is one that nobody has set yet. */
final class KnownNames {
    private KnownNames() {}

    /**
     * @param name what was asked for, without the port
     * @param own what the practice has set
     * @param reachedAt the IP address of this machine that the request came in on
     */
    static boolean contain(String name, PublicAddress own, @Nullable String reachedAt) {
        String asked = name.toLowerCase(Locale.ROOT);
        if (asked.endsWith(".")) asked = asked.substring(0, asked.length() - 1);
        if (asked.equals("localhost") || own.host().filter(asked::equals).isPresent()) return true;
        InetAddress literal = literal(asked);
        return literal != null
                && (literal.isLoopbackAddress() || reachedAt != null && literal.equals(literal(reachedAt)));
    }

    private static @Nullable InetAddress literal(String text) {
        try {
            return InetAddress.ofLiteral(
                    text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text);
        } catch (IllegalArgumentException aName) {
            return null;
        }
    }
}
