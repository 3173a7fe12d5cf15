package app.unknot.shell.faults;

import app.unknot.shared.PracticeFormats;
import app.unknot.shared.ui.Assets;
import app.unknot.shell.words.ShellWords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;

/** Writes a trouble as JSON for programs, and as a page that tries again by itself for people. */
final class TroublePage {
    private TroublePage() {}

    static void answer(HttpServletRequest request, HttpServletResponse response, Trouble trouble) throws IOException {
        response.resetBuffer();
        response.setStatus(trouble.status());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (trouble.retrySeconds() > 0)
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(trouble.retrySeconds()));
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        if (wantsPage(request)) {
            response.setContentType("text/html");
            response.getWriter().write(page(request, trouble));
        } else {
            response.setContentType("application/json");
            response.getWriter()
                    .write(JsonMapper.shared()
                            .writeValueAsString(Map.of("code", trouble.code(), "message", trouble.words())));
        }
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        String query = request.getQueryString();
        return accept != null
                && accept.contains("text/html")
                && !request.getRequestURI().startsWith(request.getContextPath() + "/api/")
                && (query == null || !query.contains("v-r="));
    }

    /** Nothing of the request is repeated in it. */
    private static String page(HttpServletRequest request, Trouble trouble) {
        String root = request.getContextPath();
        boolean again = trouble.retrySeconds() > 0 && request.getMethod().equals("GET");
        String refresh = again ? "<meta http-equiv=\"refresh\" content=\"" + trouble.retrySeconds() + "\">" : "";
        return """
                <!doctype html><html lang="%8$s"><head><meta charset="utf-8"><title>%5$s - Unknot</title>%4$s
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="stylesheet" href="%1$s/%2$s"><link rel="stylesheet" href="%1$s/%3$s"></head>
                <body data-density="touch"><main class="page"><h1>%5$s</h1><p>%6$s</p>
                <p><a class="btn primary" href="%1$s/">%7$s</a></p></main></body></html>""".formatted(
                        root,
                        Assets.path("styles/tokens.css"),
                        Assets.path("styles/kit.css"),
                        refresh,
                        trouble.title(),
                        trouble.words(),
                        ShellWords.TRY_AGAIN.text(),
                        PracticeFormats.locale().getLanguage());
    }
}
