package app.unknot.shell.doors.sessions;

import app.unknot.accounts.SignedInUser;
import app.unknot.shell.doors.CookieNames;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/**
 * Where to go on after the sign-in. It waits in the browser, because nobody's session is kept on the server for two minutes only. When the
 * page was somebody's whose session ended, it is for that person: a colleague who signs in on the tablet starts at the front door.
 */
@Component
final class ReturnPath implements RequestCache, SmartInitializingSingleton {
    private static final String NAME = "unknot-return";
    private static final Duration A_DAY_OF_WORK = Duration.ofHours(12);
    private static final int LONGEST = 1_500;
    private static final String ANYBODY = "-";

    private final VaadinDefaultRequestCache vaadin;

    ReturnPath(VaadinDefaultRequestCache vaadin) {
        this.vaadin = vaadin;
    }

    /** The security chains, which are built before, put theirs there. */
    @Override
    public void afterSingletonsInstantiated() {
        vaadin.setDelegateRequestCache(this);
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (!request.getMethod().equals("GET")) return;
        Object whose = EndedCookie.whose(request);
        String text = (whose == null ? ANYBODY : whose) + " " + pathOf(request);
        if (text.length() > LONGEST) return;
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        write(value, A_DAY_OF_WORK, request, response);
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return waiting(request)
                .map(path -> new SimpleSavedRequest(request.getContextPath() + path))
                .orElse(null);
    }

    /** Nothing is replayed: a page is loaded again. Who has come back is not led there once more. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        if (waiting(request).filter(pathOf(request)::equals).isPresent() && isSignedIn())
            removeRequest(request, response);
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        write("", Duration.ZERO, request, response);
    }

    private static Optional<String> waiting(HttpServletRequest request) {
        String name = CookieNames.of(NAME, request.isSecure());
        Cookie[] cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        for (Cookie cookie : cookies) if (cookie.getName().equals(name)) return pathIn(cookie.getValue());
        return Optional.empty();
    }

    /** The path, if it is one, and if it is for the person who is signed in by now. */
    private static Optional<String> pathIn(String value) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
            int space = text.indexOf(' ');
            if (space < 0) return Optional.empty();
            String whose = text.substring(0, space);
            String path = text.substring(space + 1);
            boolean ours = path.startsWith("/")
                    && !path.startsWith("//")
                    && path.chars().allMatch(c -> c > ' ' && c != '\\' && c < 127);
            return ours && (whose.equals(ANYBODY) || whose.equals(signedIn())) ? Optional.of(path) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static boolean isSignedIn() {
        return !signedIn().isEmpty();
    }

    private static String signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser user
                ? user.subject().id().toString()
                : "";
    }

    private static String pathOf(HttpServletRequest request) {
        String path = Objects.requireNonNullElse(request.getRequestURI(), "/")
                .substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    private static void write(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(CookieNames.of(NAME, request.isSecure()), value)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(age)
                        .build()
                        .toString());
    }
}
