package app.unknot.outcomes.web;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.tries.ClientAddress;
import app.unknot.outcomes.OutcomePages;
import app.unknot.outcomes.checkins.CheckInAnswers;
import app.unknot.outcomes.checkins.CheckInAnswers.Asked;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Asks a client a few questions by a link, without a sign-in. Looking at the link changes nothing, because programs that preview messages
 * look too; sending the answers uses it up. A link that was answered, has ended, or never was looks the same.
 */
@RestController
class CheckInController {
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final CheckInAnswers answers;
    private final CheckInPage page;
    private final CheckInThrottle throttle;

    CheckInController(CheckInAnswers answers, CheckInPage page, CheckInThrottle throttle) {
        this.answers = answers;
        this.page = page;
        this.throttle = throttle;
    }

    @GetMapping("/" + OutcomePages.CHECK_IN)
    ResponseEntity<String> ask(@PathVariable String secret, HttpServletRequest request) {
        if (isTooMany(request)) return answer(HttpStatus.TOO_MANY_REQUESTS, page.tooMany());
        return answers.behind(secret)
                .map(asked -> answer(HttpStatus.OK, page.questions(asked, Map.of(), false)))
                .orElseGet(() -> answer(HttpStatus.NOT_FOUND, page.gone()));
    }

    @PostMapping(path = "/" + OutcomePages.CHECK_IN, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<String> take(
            @PathVariable String secret, @RequestParam Map<String, String> given, HttpServletRequest request) {
        if (isTooMany(request)) return answer(HttpStatus.TOO_MANY_REQUESTS, page.tooMany());
        Optional<Asked> asked = answers.behind(secret);
        try {
            if (asked.isPresent() && answers.take(secret, given)) return answer(HttpStatus.OK, page.sent());
        } catch (RefusedRequest missing) {
            return answer(HttpStatus.BAD_REQUEST, page.questions(asked.get(), given, true));
        }
        return answer(HttpStatus.NOT_FOUND, page.gone());
    }

    private boolean isTooMany(HttpServletRequest request) {
        return !throttle.takes(ClientAddress.of(request.getRemoteAddr()).text());
    }

    private static ResponseEntity<String> answer(HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(HTML)
                .body(html);
    }
}
