package app.unknot.shell;

import app.unknot.accounts.SignedInUser;
import app.unknot.shell.doors.CookieNames;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/** The tablet that a request comes from, as its cookie says. */
final class DeviceCookie {
    private static final int LONGEST_LABEL = 80;
    private static final Duration KNOWN_FOR = Duration.ofDays(180);

    private DeviceCookie() {}

    static ResponseCookie cookie(UUID device, boolean secure) {
        return ResponseCookie.from(CookieNames.of(CookieNames.DEVICE, secure), device.toString())
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .path("/")
                .maxAge(KNOWN_FOR)
                .build();
    }

    /** A tablet that was known under the plain name stays known: it gets the other one with its next sign-in. */
    static @Nullable UUID deviceOf(HttpServletRequest request) {
        UUID known = named(CookieNames.of(CookieNames.DEVICE, request.isSecure()), request);
        return known == null ? named(CookieNames.DEVICE, request) : known;
    }

    private static @Nullable UUID named(String name, HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) return null;
        for (Cookie cookie : cookies) {
            if (!name.equals(cookie.getName())) continue;
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
        String label = kind + " of " + user.subject().displayName();
        return label.substring(0, Math.min(LONGEST_LABEL, label.length()));
    }
}
