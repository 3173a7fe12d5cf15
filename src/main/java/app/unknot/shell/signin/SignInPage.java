package app.unknot.shell.signin;

import app.unknot.accounts.AccountPages;
import app.unknot.accounts.Accounts;
import app.unknot.accounts.factors.passkeys.PasskeyAddresses;
import app.unknot.practice.PracticeSettings;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.ui.Assets;
import app.unknot.shared.ui.Tone;
import app.unknot.shell.BrowserWords;
import app.unknot.shell.OneStyleSheet;
import app.unknot.shell.VaadinBundle;
import app.unknot.shell.doors.sessions.EndedCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** The sign-in: a page of its own without Vaadin, so that the first thing people see is a form and not the loading of half a megabyte. */
@RestController
class SignInPage {
    private static final String PAGE = """
            <!doctype html>
            <html lang="%1$s">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
              <title>%2$s - Unknot</title>
            %3$s  <link rel="stylesheet" href="%4$s">
              <link rel="icon" type="image/svg+xml" href="%5$s">
            </head>
            <body><main class="scene" data-density="touch">
            <div class="art"><img class="line" src="%6$s" alt=""><span class="product">Unknot</span>
            <div class="foot"><span class="strong">%7$s</span></div></div>
            <div class="form"><form method="post" action="%8$s">
            <h1>%2$s</h1>
            <div>%9$s</div>
            <label class="field"><span>%10$s</span><input class="input" name="username" type="text" autocomplete="username"
              autocapitalize="none" required value="%11$s"></label>
            <label class="field"><span>%12$s</span><input class="input" name="password" type="password"
              autocomplete="current-password" autocapitalize="none" required></label>
            <button type="submit" class="btn primary xl">%2$s</button>
            %13$s%14$s</form></div>
            </main>
            <script>%15$s</script></body>
            </html>
            """;

    /** What comes after the sign-in, fetched while somebody types: the next page finds it in the browser's cache. */
    private static final String AHEAD = """
            document.forms[0].addEventListener('input', () => {
              for (const file of %s) fetch(file, {priority: 'low'}).catch(() => {});
            }, {once: true})""".formatted(JsonMapper.shared().writeValueAsString(VaadinBundle.files()));

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    /** An import map counts only when it comes before every module. */
    private static final String PASSKEY_MODULE = """
              <script type="importmap">{"imports": {"words": "%1$s/%2$s"}}</script>
              <link rel="modulepreload" href="%2$s">
              <script type="module" src="%3$s"></script>
            """;

    private final Accounts accounts;
    private final PracticeSettings settings;
    private final PasskeyAddresses addresses;
    private final ObjectProvider<PublicSignIns> publicSignIns;

    SignInPage(
            Accounts accounts,
            PracticeSettings settings,
            PasskeyAddresses addresses,
            ObjectProvider<PublicSignIns> publicSignIns) {
        this.accounts = accounts;
        this.settings = settings;
        this.addresses = addresses;
        this.publicSignIns = publicSignIns;
    }

    @GetMapping("/" + AccountPages.SIGN_IN)
    ResponseEntity<String> page(HttpServletRequest request, HttpServletResponse response) {
        if (!accounts.setUpIsDone())
            return ResponseEntity.status(HttpStatus.FOUND)
                    .location(URI.create(request.getContextPath() + "/" + SignInPages.SET_UP))
                    .build();
        boolean passkeys = addresses.of(request).isPresent();
        String page = PAGE.formatted(
                PracticeFormats.locale().toLanguageTag(),
                said(SigninText.SIGN_IN.text()),
                passkeys ? passkeyModule(request) : "",
                OneStyleSheet.path(),
                Assets.path("kit/logo.svg"),
                Assets.path("kit/loosening-line.svg"),
                said(settings.profile().name()),
                AccountPages.SIGN_IN,
                messages(request, response),
                said(SigninText.SIGN_IN_NAME.text()),
                said(SignInRefusedHandler.takeTriedName(request.getSession(false))),
                said(SigninText.PASSWORD.text()),
                passkeys ? passkeyButton() : "",
                publicSignIns.stream().findFirst().map(SignInPage::list).orElse(""),
                AHEAD);
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(page);
    }

    /** What has happened before somebody came here. The parameters carry no words: nobody else's link may say anything on this page. */
    private static String messages(HttpServletRequest request, HttpServletResponse response) {
        StringBuilder said = new StringBuilder();
        EndedCookie.take(request, response).ifPresent(end -> said.append(note(Tone.ADVISE, end.text())));
        if (request.getParameter("error") != null)
            said.append(note(Tone.CAUTION, SigninText.WRONG_NAME_OR_PASSWORD.text()));
        if (request.getParameter("busy") != null)
            said.append(note(Tone.CAUTION, SigninText.MANY_PEOPLE_ARE_SIGNING.text()));
        if (request.getParameter(AccountPages.DONE_PARAMETER) != null)
            said.append(note(Tone.ADVISE, SigninText.THIS_PRACTICE_IS_ALREADY_SET.text()));
        if (request.getParameter(AccountPages.WELCOME_PARAMETER) != null)
            said.append(note(Tone.OK, SigninText.YOUR_PASSWORD_IS_SET_SIGN.text()));
        return said.toString();
    }

    private static String note(Tone tone, String words) {
        return """
                <div class="note %s" role="%s"><svg class="i" aria-hidden="true"><use href="%s#%s"/></svg><span>%s</span></div>""".formatted(
                        tone.name().toLowerCase(Locale.ROOT),
                        tone == Tone.CAUTION ? "alert" : "status",
                        Assets.path("kit/icons.svg"),
                        tone.icon().name().toLowerCase(Locale.ROOT),
                        said(words));
    }

    private static String passkeyModule(HttpServletRequest request) {
        return PASSKEY_MODULE.formatted(
                request.getContextPath(), BrowserWords.path(), Assets.path("kit/passkey-button.js"));
    }

    private static String passkeyButton() {
        return "<passkey-button kind=\"sign-in\" words=\"%s\" look=\"xl\"></passkey-button>\n"
                .formatted(said(SigninText.SIGN_IN_WITH_A_PASSKEY.text()));
    }

    private static String list(PublicSignIns known) {
        StringBuilder box = new StringBuilder("<div class=\"well\"><span class=\"strong\">%s</span>"
                .formatted(said(SigninText.DEMO_PRACTICE.text())));
        known.people().forEach(one -> box.append("<p>%s: %s</p>".formatted(said(one.role()), said(one.name()))));
        return box.append("<p>%s</p></div>\n".formatted(said(SigninText.PASSWORD_FOR_ALL.text(known.password()))))
                .toString();
    }

    private static String said(String words) {
        return HtmlUtils.htmlEscape(words);
    }
}
