package app.unknot.shell.doors.sessions;

import app.unknot.shared.text.Text;
import app.unknot.shell.doors.CookieNames;
import app.unknot.shell.doors.sessions.SignedInSessions.Ended;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Carries why a session ended to the sign-in, which is often shown in a later request: a page notices by itself and loads again. */
@Component
public final class EndedCookie {
    private static final String NAME = "unknot-ended";
    private static final String WHO = "unknot.whose-session-ended";
    private static final Duration LONG_ENOUGH = Duration.ofHours(1);

    void leave(Optional<Ended> ended, HttpServletRequest request, HttpServletResponse response) {
        ended.ifPresent(end -> {
            request.setAttribute(WHO, end.user());
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    cookie(end.why().name(), request.isSecure(), LONG_ENOUGH).toString());
        });
    }

    /** Whose session has just ended, or null. */
    static @Nullable Object whose(HttpServletRequest request) {
        return request.getAttribute(WHO);
    }

    /** What to say at the sign-in. It is said once. */
    public static Optional<Text> take(HttpServletRequest request, HttpServletResponse response) {
        String name = CookieNames.of(NAME, request.isSecure());
        Cookie[] cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        for (Cookie cookie : cookies)
            if (cookie.getName().equals(name)) {
                response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        cookie("", request.isSecure(), Duration.ZERO).toString());
                for (SessionEnd end : SessionEnd.values())
                    if (end.name().equals(cookie.getValue())) return Optional.of(end);
            }
        return Optional.empty();
    }

    private static ResponseCookie cookie(String value, boolean https, Duration age) {
        return ResponseCookie.from(CookieNames.of(NAME, https), value)
                .httpOnly(true)
                .secure(https)
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build();
    }
}
