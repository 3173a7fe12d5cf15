package app.unknot.shell.doors;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/** Who can read what goes over the wire. */
final class Listening {
    private Listening() {}

    /**
     * @param at where the portal listens, or null for every address of this machine
     * @param tls whether it speaks HTTPS itself
     * @param address what people type
     */
    static boolean isReadableByOthers(@Nullable InetAddress at, boolean tls, PublicAddress address) {
        return (at == null || !at.isLoopbackAddress()) && !tls && !address.isHttps();
    }
}
