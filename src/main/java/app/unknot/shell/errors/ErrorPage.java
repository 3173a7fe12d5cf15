package app.unknot.shell.errors;

import app.unknot.shared.PracticeFormats;
import app.unknot.shared.ui.Assets;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What the server answers when no screen could: a plain page that repeats nothing of the request. What is forbidden answers as
 * what does not exist.
 */
@Controller
@RequestMapping("/error")
class ErrorPage implements ErrorController {

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(HttpServletRequest request) {
        HttpStatus status = status(request);
        String root = request.getContextPath();
        String page = """
                <!doctype html><html lang="%7$s"><head><meta charset="utf-8"><title>Unknot</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="stylesheet" href="%1$s/%2$s"><link rel="stylesheet" href="%1$s/%3$s"></head>
                <body data-density="touch"><main class="page"><h1>%5$s</h1><p>%4$s</p>
                <p><a class="btn primary" href="%1$s/">%6$s</a></p></main></body></html>""".formatted(
                        root,
                        Assets.path("styles/tokens.css"),
                        Assets.path("styles/kit.css"),
                        words(status),
                        title(status),
                        ErrorsText.BACK_TO_MY_START_PAGE.text(),
                        PracticeFormats.locale().getLanguage());
        return ResponseEntity.status(status).contentType(MediaType.TEXT_HTML).body(page);
    }

    @RequestMapping
    ResponseEntity<Object> json(HttpServletRequest request) {
        HttpStatus status = status(request);
        // Its kind is said here: what was given up may have left another, which words in JSON cannot be written in.
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("message", words(status)));
    }

    private static String title(HttpStatus status) {
        if (status.is5xxServerError()) return ErrorsText.THAT_DID_NOT_WORK.text();
        return status == HttpStatus.NOT_FOUND ? ErrorsText.NOTHING_HERE.text() : ErrorsText.BAD_REQUEST.text();
    }

    private static String words(HttpStatus status) {
        if (status.is5xxServerError()) return ErrorsText.THAT_DID_NOT_WORK_WHAT.text();
        return status == HttpStatus.NOT_FOUND
                ? ErrorsText.THIS_PAGE_DOES_NOT_EXIST_OR_YOU.text()
                : ErrorsText.THE_SERVER_COULD_NOT_PROCESS.text();
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        if (status == null) return HttpStatus.NOT_FOUND;
        return status == HttpStatus.FORBIDDEN ? HttpStatus.NOT_FOUND : status;
    }
}
