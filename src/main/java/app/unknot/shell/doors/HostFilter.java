package app.unknot.shell.doors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Refuses requests for a name that is not ours, with a page that says how to make it ours. It repeats nothing of the request. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class HostFilter extends OncePerRequestFilter {
    private static final String WORDS =
            "Unknot answers only to the names it knows, so that no other site can pose as your "
                    + "practice. Nothing was changed. Type the address your practice uses.";

    private static final String ADVICE =
            "If you run this portal and people should type this name, set it and start Unknot again:";

    private static final String PAGE = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Not an address of this portal - Unknot</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <style>body { font: 400 17px/26px system-ui, sans-serif; max-width: 36em; margin: 12vh auto; padding: 0 24px; }</style></head>
            <body><main><h1>Not an address of this portal</h1><p>%s</p><p>%s</p>
            <pre>UNKNOT_ADDRESS=https://practice.example ./unknot run</pre></main></body></html>""".formatted(WORDS, ADVICE);

    private final PublicAddress own;

    HostFilter(PublicAddress own) {
        this.own = own;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (KnownNames.contain(request.getServerName(), own, request.getLocalAddr())) {
            chain.doFilter(request, new RelativeRedirects(request, response));
            return;
        }
        response.setStatus(HttpStatus.MISDIRECTED_REQUEST.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.contains("text/html")) {
            response.setContentType("text/html");
            response.getWriter().write(PAGE);
        } else {
            response.setContentType("application/json");
            response.getWriter()
                    .write(JsonMapper.shared()
                            .writeValueAsString(Map.of(
                                    "code",
                                    "unknown-name",
                                    "message",
                                    WORDS + " " + ADVICE + " UNKNOT_ADDRESS=https://practice.example")));
        }
    }
}
