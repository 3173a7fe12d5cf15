package app.unknot.shell.signin;

import app.unknot.accounts.AccountPages;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.ui.Assets;
import app.unknot.shell.BrowserWords;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The lock screen: a page of its own, because a locked session gets none of Vaadin's. It names no client. */
@RestController
class LockPage {
    private static final String PAGE = """
            <!doctype html>
            <html lang="%7$s">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>%6$s - Unknot</title>
              <script type="importmap">{"imports": {"words": "%8$s/%9$s"}}</script>
              <link rel="modulepreload" href="%9$s">
              <link rel="stylesheet" href="%1$s">
              <link rel="stylesheet" href="%2$s">
              <link rel="icon" type="image/svg+xml" href="%3$s">
              <script type="module" src="%4$s"></script>
            </head>
            <body class="lock-page"><main><tablet-lock leads-on sign-in="%5$s"></tablet-lock></main></body>
            </html>
            """;

    @GetMapping(path = "/" + SignInPages.LOCK, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(HttpServletRequest request) {
        String page = PAGE.formatted(
                Assets.path("styles/tokens.css"),
                Assets.path("styles/lock.css"),
                Assets.path("kit/logo.svg"),
                Assets.path("kit/tablet-lock.js"),
                AccountPages.SIGN_IN,
                SigninText.LOCKED.text(),
                PracticeFormats.locale().toLanguageTag(),
                request.getContextPath(),
                BrowserWords.path());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(page);
    }
}
