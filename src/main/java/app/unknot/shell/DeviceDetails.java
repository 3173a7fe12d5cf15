package app.unknot.shell;

import app.unknot.accounts.SignedInUser;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The device that a request comes from, as its cookie says. */
record DeviceDetails(@Nullable UUID device) {
    static final String COOKIE = "unknot-device";

    DeviceDetails(HttpServletRequest request) {
        this(deviceOf(request));
    }

    static @Nullable UUID deviceOf(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) return null;
        for (Cookie cookie : cookies) {
            if (!COOKIE.equals(cookie.getName())) continue;
            try {
                return UUID.fromString(cookie.getValue());
            } catch (IllegalArgumentException e) {
                return null;
            }
        }
        return null;
    }

    /** A name for the list of tablets that an admin recognizes. */
    static String label(HttpServletRequest request, SignedInUser user) {
        String agent = String.valueOf(request.getHeader("User-Agent"));
        String kind = agent.contains("iPad") ? "iPad" : agent.contains("Android") ? "Android tablet" : "Browser";
        return kind + " of " + user.subject().displayName();
    }
}
