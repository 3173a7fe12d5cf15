package app.unknot.shell.doors;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Gives every answer the headers that keep a browser in bounds, before anybody below can send it. Vaadin's short answers are sent
 * behind the back of every filter, and what Tomcat refuses reaches none.
 */
final class AnswerHeadersValve extends ValveBase {
    /** Vaadin 25.2 runs inline scripts and evaluates; its strict policy comes with a later release. */
    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self';"
            + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; worker-src 'self';"
            + " manifest-src 'self'";

    /** Passkeys are for our own pages; nothing else is for any. */
    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=(),"
            + " publickey-credentials-create=(self), publickey-credentials-get=(self)";

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", CONTENT_POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy", PERMISSIONS,
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private static final String ONLY_HTTPS = "max-age=31536000; includeSubDomains";

    AnswerHeadersValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        put(request, response);
        getNext().invoke(request, response);
        // Who starts an answer over loses what was put.
        if (!response.isCommitted()) put(request, response);
    }

    private static void put(Request request, Response response) {
        ALWAYS.forEach(response::setHeader);
        if (request.isSecure()) response.setHeader("Strict-Transport-Security", ONLY_HTTPS);
    }
}
