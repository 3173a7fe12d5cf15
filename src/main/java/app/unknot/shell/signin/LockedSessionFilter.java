package app.unknot.shell.signin;

import app.unknot.accounts.AccountPages;
import app.unknot.accounts.tablets.SessionLock;
import app.unknot.accounts.tablets.SessionLock.OfNote;
import app.unknot.accounts.tablets.SessionLock.OfPage;
import app.unknot.accounts.tablets.TabletPins;
import app.unknot.shell.doors.ChainFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Refuses a locked session everything but the unlocking, and leads pages to the lock screen. While a client holds the tablet,
 * changes of that client's own note still pass, or what happens on the one page that was handed over.
 */
@Component
class LockedSessionFilter extends ChainFilter {
    private static final Set<String> ALWAYS = Set.of(
            "/api/lock",
            "/api/lock/end",
            "/api/unlock",
            PasskeySignIn.PATH,
            "/" + SignInPages.LOCK,
            "/" + AccountPages.SIGN_IN,
            "/logout",
            "/error");

    private final TabletPins pins;

    LockedSessionFilter(TabletPins pins) {
        this.pins = pins;
    }

    @Bean
    static FilterRegistrationBean<LockedSessionFilter> lockedSessionFilterNotInTheContainer(
            LockedSessionFilter filter) {
        return notInTheContainer(filter);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return super.shouldNotFilter(request) || ALWAYS.contains(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SessionLock lock = SessionLock.of(request.getSession(false));
        if (lock == null || isHeartbeat(request) || mayAnswer(lock, request)) {
            chain.doFilter(request, response);
            return;
        }
        if (pins.isOver(lock)) request.getSession().invalidate();
        if (isPage(request)) {
            String back = UriUtils.encodeQueryParam(request.getServletPath(), StandardCharsets.UTF_8);
            response.sendRedirect(request.getContextPath() + "/" + SignInPages.LOCK + "?to=" + back);
        } else response.setStatus(HttpStatus.LOCKED.value());
    }

    /** Tells the server that the page lives; carries nothing. The parameter alone would let any address through. */
    private static boolean isHeartbeat(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getServletPath().equals("/")
                && "heartbeat".equals(request.getParameter("v-r"));
    }

    private static boolean mayAnswer(SessionLock lock, HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) return false;
        return switch (lock.handedOver()) {
            case null -> false;
            case OfNote(UUID note) -> request.getServletPath().equals("/api/notes/" + note + "/ops");
            case OfPage(int page) -> isOfPage(request, String.valueOf(page));
        };
    }

    /** What happens on the page that was handed over. Where it may lead is for the page itself to say: nowhere. */
    private static boolean isOfPage(HttpServletRequest request, String page) {
        return "uidl".equals(request.getParameter("v-r"))
                && page.equals(request.getParameter("v-uiId"))
                && request.getParameterValues("v-uiId").length == 1;
    }

    private static boolean isPage(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getParameter("v-r") == null
                && !request.getServletPath().startsWith("/api/");
    }
}
