package app.unknot.shell.doors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what a foreign page sends with this person's cookies, whatever it is, before anything else looks at it. Tokens guard each
 * change as well, except for the sign-in, which Vaadin exempts from its token. Lines that stay open are used by none of our pages, and
 * browsers let any page open one, so nobody gets any.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
final class SameOriginFilter extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String name = request.getServerName();
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        boolean allowed = READING.contains(request.getMethod())
                || SameOrigin.isPossible(request.getHeader("Sec-Fetch-Site"), origin, name);
        if (allowed && !opensALine(request)) chain.doFilter(request, response);
        else response.setStatus(HttpStatus.FORBIDDEN.value());
    }

    private static boolean opensALine(HttpServletRequest request) {
        String upgrade = request.getHeader(HttpHeaders.UPGRADE);
        return upgrade != null && upgrade.toLowerCase(Locale.ROOT).contains("websocket");
    }
}
