package app.unknot.shell.doors;

import app.unknot.shared.PracticeFormats;
import app.unknot.shell.words.ShellWords;
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
    private static final String PAGE = """
            <!doctype html><html lang="%4$s"><head><meta charset="utf-8"><title>%1$s - Unknot</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <style>body { font: 400 17px/26px system-ui, sans-serif; max-width: 36em; margin: 12vh auto; padding: 0 24px; }</style></head>
            <body><main><h1>%1$s</h1><p>%2$s</p><p>%3$s</p>
            <pre>UNKNOT_ADDRESS=https://practice.example ./unknot run</pre></main></body></html>""";

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
            response.getWriter()
                    .write(PAGE.formatted(
                            ShellWords.NOT_AN_ADDRESS_OF_THIS_PORTAL.text(),
                            words(),
                            advice(),
                            PracticeFormats.locale().getLanguage()));
        } else {
            response.setContentType("application/json");
            response.getWriter()
                    .write(JsonMapper.shared()
                            .writeValueAsString(Map.of(
                                    "code",
                                    "unknown-name",
                                    "message",
                                    words() + " " + advice() + " UNKNOT_ADDRESS=https://practice.example")));
        }
    }

    private static String words() {
        return ShellWords.UNKNOT_ANSWERS_ONLY_TO_THE_NAMES.text();
    }

    private static String advice() {
        return ShellWords.IF_YOU_RUN_THIS_PORTAL.text();
    }
}
