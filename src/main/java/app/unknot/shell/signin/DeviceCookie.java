package app.unknot.shell.signin;

import app.unknot.accounts.SignedInUser;
import app.unknot.accounts.tablets.DeviceToken;
import app.unknot.shell.doors.CookieNames;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;

/** The tablet that a request comes from, as its cookie says. */
final class DeviceCookie {
    private static final int LONGEST_LABEL = 80;
    private static final Duration KNOWN_FOR = Duration.ofDays(180);

    private DeviceCookie() {}

    static ResponseCookie cookie(DeviceToken device, boolean secure) {
        return ResponseCookie.from(CookieNames.of(CookieNames.DEVICE, secure), device.text())
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .path("/")
                .maxAge(KNOWN_FOR)
                .build();
    }

    /** A tablet that was known under the plain name stays known: it gets the other one with its next sign-in. */
    static Optional<DeviceToken> of(HttpServletRequest request) {
        return named(CookieNames.of(CookieNames.DEVICE, request.isSecure()), request)
                .or(() -> named(CookieNames.DEVICE, request));
    }

    private static Optional<DeviceToken> named(String name, HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        return Stream.of(cookies)
                .filter(cookie -> name.equals(cookie.getName()))
                .findFirst()
                .flatMap(cookie -> DeviceToken.parse(cookie.getValue()));
    }

    /** A name for the list of tablets that an admin recognizes. */
    static String label(HttpServletRequest request, SignedInUser user) {
        String agent = String.valueOf(request.getHeader("User-Agent"));
        String kind = agent.contains("iPad")
                ? "iPad"
                : agent.contains("Android") ? SigninText.ANDROID_TABLET.text() : SigninText.BROWSER.text();
        String label = SigninText.OF.text(kind, user.subject().displayName());
        return label.substring(0, Math.min(LONGEST_LABEL, label.length()));
    }
}
