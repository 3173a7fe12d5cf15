package app.unknot.shell.faults;

import app.unknot.accounts.AccountPages;
import app.unknot.shared.storage.StorageFault;
import app.unknot.shared.storage.StorageWatch;
import app.unknot.shell.doors.ChainFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The outermost door, where every failure becomes an answer. While the portal is restarting or its storage is away, requests are
 * answered here at once; a failure that nobody below has answered ends here, with a number in the log and no stack trace outside.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class FaultFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(FaultFilter.class);

    private static final String PROBES = "/actuator/";

    private final StorageWatch storage;
    private final Stopping stopping;

    FaultFilter(StorageWatch storage, Stopping stopping) {
        this.storage = storage;
        this.stopping = stopping;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isAlwaysOpen(request)) {
            pass(request, response, chain);
            return;
        }
        if (!stopping.enter()) {
            // The next request goes to the server that comes after this one.
            response.setHeader("Connection", "close");
            TroublePage.answer(request, response, Trouble.restarting());
            return;
        }
        try {
            if (storage.isAway()) TroublePage.answer(request, response, away(request));
            else pass(request, response, chain);
        } finally {
            stopping.leave();
        }
    }

    private static boolean isAlwaysOpen(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return ChainFilter.isFile(path) || path.startsWith(PROBES);
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean inSession = request.isRequestedSessionIdValid();
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException problem) {
            if (StorageFault.in(problem)) storage.suspect();
            if (response.isCommitted()) throw problem;
            if (unreadable(problem) instanceof InvalidParameterException unreadable) {
                response.sendError(unreadable.getErrorCode());
                return;
            }
            Optional<Trouble> trouble = Trouble.in(problem)
                    .or(() -> storage.isDoubtful() ? Optional.of(Trouble.storage()) : Optional.empty());
            if (trouble.isPresent()) {
                boolean known = trouble.get().equals(Trouble.storage());
                TroublePage.answer(request, response, known ? away(request) : trouble.get());
            } else if (inSession && !request.isRequestedSessionIdValid()) {
                askAgain(request, response);
            } else {
                Incident.log(LOG, problem);
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }

    /**
     * Somebody signed in or out on the same tablet while this was answered, which pulled the session away from under it. Asked for once
     * more it meets the session of now, or the sign-in.
     */
    private static void askAgain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.info("A session ended while a request in it was answered.");
        response.reset();
        if (!request.getMethod().equals("GET")) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String query = request.getQueryString();
        response.sendRedirect(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /** What a controller throws comes wrapped. */
    private static @Nullable Throwable unreadable(Exception problem) {
        return problem instanceof ServletException wrapped ? wrapped.getCause() : problem;
    }

    private static Trouble away(HttpServletRequest request) {
        boolean signIn = request.getMethod().equals("POST")
                && request.getRequestURI().equals(request.getContextPath() + "/" + AccountPages.SIGN_IN);
        return signIn ? Trouble.signIn() : Trouble.storage();
    }
}
