package app.unknot.shell.doors;

/**
 * What our cookies are called. Over HTTPS each name begins with {@code __Host-}: a browser takes such a cookie from this very host
 * over HTTPS only, so no other page of the same domain, and nobody on the way, can put one in its place.
 */
public final class CookieNames {
    /** The session, in plain HTTP on this machine; the same name is set in application.properties. */
    public static final String SESSION = "unknot-session";

    public static final String DEVICE = "unknot-device";

    /** Read by our own scripts, too: frontend/kit/request-token.js. */
    public static final String REQUEST_TOKEN = "XSRF-TOKEN";

    private static final String HOST_ONLY = "__Host-";

    private CookieNames() {}

    public static String of(String name, boolean https) {
        return https ? HOST_ONLY + name : name;
    }
}
