package app.unknot.shell.doors.sessions;

import app.unknot.accounts.SignedInUser;
import app.unknot.shared.PracticeClock;
import app.unknot.shell.doors.ChainFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingRequestWrapper;

/**
 * Ends a session that is over, with whatever request comes first, and takes down when a person was active. Stands in the security
 * chains before the sign-in: who signs in again on an old page begins afresh.
 */
@Component
public final class SessionFilter extends ChainFilter {
    private static final int LARGEST_MESSAGE = 1024 * 1024;

    private final SignedInSessions sessions;
    private final EndedCookie told;
    private final PracticeClock clock;

    SessionFilter(SignedInSessions sessions, EndedCookie told, PracticeClock clock) {
        this.sessions = sessions;
        this.told = told;
        this.clock = clock;
    }

    @Bean
    static FilterRegistrationBean<SessionFilter> sessionFilterNotInTheContainer(SessionFilter filter) {
        return notInTheContainer(filter);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (session == null
                || authentication == null
                || !(authentication.getPrincipal() instanceof SignedInUser user)) {
            if (session == null) told.leave(sessions.remembered(request.getRequestedSessionId()), request, response);
            chain.doFilter(request, response);
            return;
        }
        SignedInSession mark = sessions.of(session, user.subject());
        Optional<SessionEnd> end = sessions.ended(mark, user.subject());
        if (end.isPresent()) {
            mark.end(end.get());
            String id = session.getId();
            session.invalidate();
            SecurityContextHolder.clearContext();
            told.leave(sessions.remembered(id), request, response);
            chain.doFilter(request, response);
            return;
        }
        mark.seenAt(clock.instant());
        Optional<String> screen = Optional.ofNullable(questionOf(request));
        Activity.ago(
                        request.getMethod(),
                        request.getServletPath(),
                        screen.orElse(null),
                        request.getHeader(Activity.IDLE_HEADER))
                .ifPresent(ago -> mark.activeAt(clock.instant().minus(ago)));
        if (screen.filter("uidl"::equals).isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        ContentCachingRequestWrapper read = new ContentCachingRequestWrapper(request, LARGEST_MESSAGE);
        chain.doFilter(read, response);
        if (Activity.isIn(read.getContentAsByteArray())) mark.activeAt(clock.instant());
    }

    /** In the address only: what a form has in its body is for others to read. */
    private static @Nullable String questionOf(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null || !query.contains("v-r=") ? null : request.getParameter("v-r");
    }
}
