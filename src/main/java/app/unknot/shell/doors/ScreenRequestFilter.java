package app.unknot.shell.doors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what no screen of ours sends, before Vaadin takes the session's lock for it: a number that is none, a change by GET or
 * without a body, and push, which is not used.
 */
@Component
@Order(0)
final class ScreenRequestFilter extends OncePerRequestFilter {
    private static final Set<String> CHANGING = Set.of("uidl", "heartbeat");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int refused = refusal(request);
        if (refused == 0) chain.doFilter(request, response);
        else response.sendError(refused);
    }

    private static int refusal(HttpServletRequest request) {
        // A form has its parameters in the body, which is for others to read.
        String query = request.getQueryString();
        if (query == null || !query.contains("v-")) return 0;
        String what = request.getParameter("v-r");
        String[] screens = request.getParameterValues("v-uiId");
        if (screens != null && (screens.length > 1 || !screens[0].matches("\\d{1,9}")))
            return HttpServletResponse.SC_BAD_REQUEST;
        if (what == null) return 0;
        if (what.equals("push")) return HttpServletResponse.SC_NOT_FOUND;
        if (!CHANGING.contains(what)) return 0;
        if (!request.getMethod().equals("POST")) return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        if (screens == null) return HttpServletResponse.SC_BAD_REQUEST;
        return what.equals("uidl") && isEmpty(request) ? HttpServletResponse.SC_BAD_REQUEST : 0;
    }

    private static boolean isEmpty(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null;
    }
}
