package app.unknot.outcomes.web;

import app.unknot.outcomes.checkins.CheckInAnswers.Asked;
import app.unknot.outcomes.course.CheckInKind;
import app.unknot.outcomes.course.Reaction;
import app.unknot.outcomes.instruments.Choices;
import app.unknot.outcomes.instruments.Form;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.practice.PracticeProfile;
import app.unknot.practice.PracticeSettings;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.ui.Assets;
import app.unknot.shared.ui.Formats;
import java.util.Map;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The page behind a check-in link. Plain HTML without a script: it opens on any phone, and has nothing on it but the name of the practice
 * and the questions.
 */
@Component
class CheckInPage {
    private static final String PAGE = """
            <!doctype html>
            <html lang="%1$s">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="robots" content="noindex">
              <title>%2$s</title>
              <link rel="stylesheet" href="%3$s">
              <link rel="stylesheet" href="%4$s">
              <link rel="icon" type="image/svg+xml" href="%5$s">
            </head>
            <body class="check-in"><main>
            <p class="who"><img src="%5$s" alt="" width="36" height="24"><b>%6$s</b></p>
            %7$s
            </main></body>
            </html>
            """;

    private final PracticeSettings settings;
    private final PracticeClock clock;

    CheckInPage(PracticeSettings settings, PracticeClock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param given what was answered before something was missing; empty at first
     * @param missing whether to say so
     */
    String questions(Asked asked, Map<String, String> given, boolean missing) {
        if (!asked.open())
            return message(
                    CheckInText.CHECK_IN_EARLY,
                    CheckInText.CHECK_IN_EARLY_LINE.text(Formats.dayAndTime(asked.opens(), clock.getZone())),
                    "");
        CheckInKind kind = asked.kind();
        int count = kind.questions().size() + (kind.asksForReaction() ? 1 : 0);
        StringBuilder body = new StringBuilder();
        body.append("<p class=\"quiet\">%s</p><h1>%s</h1>"
                .formatted(
                        said(CheckInText.CHECK_IN_COUNT.text(count)),
                        said(
                                kind.asksForReaction()
                                        ? CheckInText.CHECK_IN_SINCE.text(Formats.longDay(asked.about()))
                                        : CheckInText.CHECK_IN_TITLE.text())));
        if (missing)
            body.append(
                    "<p class=\"missing\" role=\"alert\">%s</p>".formatted(said(CheckInText.CHECK_IN_MISSING.text())));
        body.append("<form method=\"post\" autocomplete=\"off\">");
        int number = 1;
        for (Instrument one : kind.questions())
            body.append(question(one, number++, given.getOrDefault(one.code(), "")));
        if (kind.asksForReaction()) body.append(reaction(number, given.getOrDefault("REACTION", "")));
        body.append("<p class=\"urgent\"><b>%s</b> %s <a href=\"tel:%s\">%s</a></p>"
                .formatted(
                        said(CheckInText.CHECK_IN_URGENT.text()),
                        said(CheckInText.CHECK_IN_URGENT_SIGNS.text()),
                        digits(profile().emergencyNumber()),
                        said(CheckInText.CHECK_IN_CALL_EMERGENCY.text(profile().emergencyNumber()))));
        body.append("<button type=\"submit\">%s</button></form>".formatted(said(CheckInText.CHECK_IN_SEND.text())));
        body.append("<p class=\"fine\">%s</p>"
                .formatted(
                        said(CheckInText.CHECK_IN_PRIVATE.text(Formats.dayAndTime(asked.expires(), clock.getZone())))));
        return page(CheckInText.CHECK_IN_TITLE.text(), body.toString());
    }

    String sent() {
        String phone = profile().phone();
        String call = phone.isEmpty()
                ? ""
                : "<p><a class=\"call\" href=\"tel:%s\">%s</a></p>"
                        .formatted(digits(phone), said(CheckInText.CHECK_IN_CALL_PRACTICE.text(phone)));
        return message(
                CheckInText.CHECK_IN_SENT,
                CheckInText.CHECK_IN_SENT_LINE.text(),
                call + "<p class=\"fine\">%s</p>".formatted(said(CheckInText.CHECK_IN_CLOSE.text())));
    }

    String gone() {
        return message(CheckInText.CHECK_IN_GONE, CheckInText.CHECK_IN_GONE_LINE.text(), "");
    }

    String tooMany() {
        return message(CheckInText.CHECK_IN_TOO_MANY, CheckInText.CHECK_IN_TOO_MANY_LINE.text(), "");
    }

    private static String question(Instrument one, int number, String given) {
        Form form = one.form();
        String legend = "<fieldset><legend>%d. %s</legend>".formatted(number, said(one.question()));
        if (one.isChosen())
            return legend
                    + choices(one.code(), form.low(), form.high(), given, value -> Choices.words(one, value))
                    + "</fieldset>";
        StringBuilder scale = new StringBuilder(legend).append("<div class=\"nums\">");
        for (int value = form.low(); value <= form.high(); value++)
            scale.append(radio(
                    one.code(),
                    String.valueOf(value),
                    given,
                    "%d".formatted(value).replace('-', '\u2212')));
        return scale.append("</div><p class=\"ends\"><span>%s</span><span>%s</span></p></fieldset>"
                        .formatted(end(form.low(), one.low()), end(form.high(), one.high())))
                .toString();
    }

    private static String end(int value, String words) {
        return said("%d %s".formatted(value, words).replace('-', '\u2212'));
    }

    private static String reaction(int number, String given) {
        StringBuilder all = new StringBuilder("<fieldset><legend>%d. %s</legend><div class=\"ans\">"
                .formatted(number, said(CheckInText.CHECK_IN_AFTER.text())));
        for (Reaction one : Reaction.values()) all.append(radio("REACTION", one.name(), given, one.text()));
        return all.append("</div></fieldset>").toString();
    }

    private static String choices(String name, int low, int high, String given, IntFunction<String> words) {
        StringBuilder all = new StringBuilder("<div class=\"ans\">");
        for (int value = low; value <= high; value++)
            all.append(radio(name, String.valueOf(value), given, words.apply(value)));
        return all.append("</div>").toString();
    }

    private static String radio(String name, String value, String given, String words) {
        return "<label><input type=\"radio\" name=\"%s\" value=\"%s\" required%s><span>%s</span></label>"
                .formatted(name, value, value.equals(given) ? " checked" : "", said(words));
    }

    private String message(CheckInText title, String line, String more) {
        return page(
                title.text(),
                "<div class=\"done\"><h1>%s</h1><p>%s</p>%s</div>".formatted(said(title.text()), said(line), more));
    }

    private String page(String title, String body) {
        return PAGE.formatted(
                PracticeFormats.locale().toLanguageTag(),
                said(title),
                Assets.path("styles/tokens.css"),
                Assets.path("styles/check-in.css"),
                Assets.path("kit/logo.svg"),
                said(profile().name()),
                body);
    }

    private PracticeProfile profile() {
        return settings.profile();
    }

    private static String digits(String phone) {
        return phone.replaceAll("[^+0-9]", "");
    }

    private static String said(String words) {
        return HtmlUtils.htmlEscape(words);
    }
}
