package app.unknot.shell.doors;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;

/** The portal may not start at this address. Ends the process with the exit status for wrong settings. */
final class RefusedAddress extends IllegalStateException implements ExitCodeGenerator {
    private static final long serialVersionUID = 1;

    /** As in sysexits.h. */
    static final int WRONG_SETTINGS = 78;

    private final String advice;

    private RefusedAddress(String message, String advice, @Nullable Throwable cause) {
        super(message, cause);
        this.advice = advice;
    }

    static RefusedAddress readable(@Nullable InetAddress at) {
        String where = at == null || at.isAnyLocalAddress() ? "every address of this machine" : at.getHostAddress();
        return new RefusedAddress(
                "Unknot would listen on " + where
                        + " without HTTPS: everybody in that network could read passwords and clients'"
                        + " records. Nothing was started.",
                "Choose one. Leave out server.address (--address): Unknot then answers on this machine only, and a proxy here can speak"
                        + " HTTPS for it. Or, when a proxy on another machine speaks HTTPS for it, say under which address:"
                        + " unknot.address=https://practice.example (UNKNOT_ADDRESS). Or, really without HTTPS:"
                        + " unknot.without-tls=true (--without-tls).",
                null);
    }

    static RefusedAddress unreadable(String text, @Nullable Throwable cause) {
        return new RefusedAddress(
                "unknot.address is '" + text + "', and that is not the address of a portal. Nothing was started.",
                "Write what people type, without a path, such as https://practice.example (UNKNOT_ADDRESS).",
                cause);
    }

    String advice() {
        return advice;
    }

    @Override
    public int getExitCode() {
        return WRONG_SETTINGS;
    }
}
