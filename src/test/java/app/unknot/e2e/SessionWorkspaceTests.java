package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.tablets.TabletPins;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteId;
import app.unknot.charting.history.ChartHistory;
import app.unknot.clients.ClientId;
import app.unknot.screening.holds.Holds;
import app.unknot.testing.Browser;
import app.unknot.testing.People;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a therapist does during a session, each behaviour by the name it is asked for. */
class SessionWorkspaceTests extends OnTheTablet {
    private static final String PIN = "270196";

    @Autowired
    private ChartHistory history;

    @Autowired
    private Holds holds;

    @Autowired
    private TabletPins pins;

    private Page page;

    @BeforeAll
    void choosePin() {
        People.as(wren, () -> pins.choose(People.PASSWORD, PIN));
    }

    @BeforeEach
    void signIn() {
        page = Browser.signIn(tablet, "wren");
    }

    @Test
    @Shows(Behaviour.ROUTINE_IN_TWELVE_TAPS)
    void a_routine_visit_is_charted_in_at_most_twelve_taps() {
        ClientId nora = sessions.inPlan(wren, "Nora");
        sessions.signed(wren, nora, 6, 3);
        NoteId note = sessions.begun(wren, nora);
        Workspace visit = Workspace.open(page, note)
                .tap("pain-before-5")
                .tap("since-BETTER")
                .tap("reaction-none")
                .tap("same-visit")
                .tap("rating-JUST_RIGHT")
                .tap("next-region")
                .tap("pain-after-3")
                .tap("response-IMPROVED")
                .tap("overall-JUST_RIGHT");
        assertThat(visit.at("gaps")).isHidden();
        visit.saved().sign();
        assertThat(visit.taps()).isLessThanOrEqualTo(12);
        NoteContent content = People.get(wren, () -> history.open(note)).content();
        assertThat(content.work()).singleElement().satisfies(work -> {
            assertThat(work.region()).isEqualTo("LUMBAR_R");
            assertThat(work.minutes()).isEqualTo(30);
        });
        assertThat(content.homeCare()).isNotEmpty();
    }

    @Test
    @Shows(Behaviour.SAME_AS_LAST_TIME)
    void same_as_last_time_is_tinted_until_touched_and_what_changed_is_listed_at_signing() {
        ClientId piet = sessions.inPlan(wren, "Piet");
        sessions.signed(wren, piet, 6, 3);
        Workspace visit = Workspace.open(page, sessions.begun(wren, piet));
        visit.tap("pain-before-4").tap("since-BETTER").tap("reaction-none").section("note");
        visit.tap("same-s").tap("same-o");
        assertThat(visit.at("text-s")).hasValue("Stiff after driving.");
        assertThat(visit.at("text-s")).hasClass(Pattern.compile("carried"));
        assertThat(page.locator(".carried-tag").first()).containsText("Wren Castillo");
        visit.write("text-s", "Less stiff.");
        assertThat(visit.at("text-s")).not().hasClass(Pattern.compile("carried"));
        visit.section("arrive").tap("same-visit");
        assertThat(page.locator(".region.carried")).isVisible();
        visit.tap("rating-JUST_RIGHT").tap("next-region");
        visit.tap("pain-after-3")
                .tap("response-IMPROVED")
                .tap("overall-JUST_RIGHT")
                .saved();
        visit.tap("sign");
        assertThat(page.locator("dialog .changes")).containsText("Less stiff.");
        assertThat(page.locator("dialog .changes")).containsText("Stiff after driving.");
        assertThat(visit.at("unchanged")).isHidden();
    }

    @Test
    @Shows(Behaviour.SAME_AS_LAST_TIME)
    void a_note_whose_words_and_findings_are_all_as_last_time_asks_before_it_is_signed() {
        ClientId quinn = sessions.inPlan(wren, "Quinn");
        sessions.signed(wren, quinn, 6, 3);
        Workspace visit = Workspace.open(page, sessions.begun(wren, quinn));
        visit.tap("pain-before-6").tap("since-SAME").tap("reaction-none").section("note");
        visit.tap("same-s").tap("same-o").tap("same-a").tap("same-p");
        visit.section("arrive").tap("same-visit").tap("rating-JUST_RIGHT").tap("next-region");
        visit.tap("pain-after-3")
                .tap("response-NO_CHANGE")
                .tap("overall-JUST_RIGHT")
                .saved();
        visit.tap("sign");
        visit.at("sign-password").fill(People.PASSWORD);
        visit.at("sign-confirm").tap();
        assertThat(visit.at("unchanged")).isVisible();
        assertThat(page.getByText("Back to today")).isHidden();
        visit.at("unchanged").locator("input").check();
        visit.at("sign-confirm").tap();
        assertThat(page.getByText("Back to today")).isVisible();
    }

    @Test
    @Shows(Behaviour.PRESSURE_CORRECTED_IN_ONE_TAP)
    void too_much_lowers_the_pressure_in_one_tap_and_is_remembered_next_visit() {
        ClientId rosa = sessions.inPlan(wren, "Rosa");
        NoteId first = sessions.begun(wren, rosa);
        Workspace visit = Workspace.open(page, first).section("hands").region("LUMBAR_R");
        Locator dial = page.getByRole(AriaRole.SLIDER);
        assertThat(dial).hasAttribute("aria-valuenow", "4");
        visit.tap("rating-TOO_MUCH");
        assertThat(dial).hasAttribute("aria-valuenow", "3");
        visit.tap("rating-JUST_RIGHT").routine().saved().sign();

        Workspace next = Workspace.open(page, sessions.begun(wren, rosa))
                .section("hands")
                .region("LUMBAR_R");
        assertThat(dial).hasAttribute("aria-valuenow", "3");
        assertThat(page.getByText("4 was too much.")).isVisible();
        assertThat(next.at("rating-JUST_RIGHT")).isVisible();
    }

    @Test
    void discomfort_of_seven_says_stop_and_a_pressure_well_above_the_wish_asks_why() {
        Workspace visit = visit("Silas").section("hands").region("LUMBAR_R");
        visit.tap("pressure-plus").tap("pressure-plus");
        assertThat(page.getByText("6 is well above the preferred 4: why")).isVisible();
        visit.write("reason", "Asked for more on the right.").tap("rating-JUST_RIGHT");
        for (int i = 0; i < 8; i++) visit.tap("discomfort-plus");
        assertThat(page.getByText("Stop and reassess.")).isVisible();
        visit.saved();
    }

    @Test
    @Shows(Behaviour.TIMER_THAT_GOES_ON)
    void the_timer_starts_with_one_tap_survives_a_reload_and_feeds_the_minutes() {
        page.clock().install();
        Workspace visit = visit("Tara").tap("timer").section("hands").region("LUMBAR_R");
        page.clock().fastForward("12:00");
        visit.region("LUMBAR_L");
        page.clock().fastForward("08:00");
        visit.tap("timer").saved();
        page.reload();
        assertThat(page.getByText("20:0").first()).isVisible();
        visit.section("hands");
        assertThat(page.locator(".log")).containsText("12 min");
        assertThat(page.locator(".log")).containsText("8 min");
        assertThat(page.locator(".log")).containsText("2 regions, 20 min");
    }

    @Test
    void a_snippet_adds_its_text_and_sets_technique_pressure_and_minutes() {
        Workspace visit = visit("Uma").section("hands").region("LUMBAR_R");
        visit.tap("pressure-plus").tap("minutes-plus").tap("snippets-o-text");
        visit.write("snippet-title", "Usual lumbar").write("snippet-text", "Slow strokes along the spine.");
        visit.tap("snippet-save");
        assertThat(page.getByText("Kept as a snippet.")).isVisible();
        page.keyboard().press("Escape");
        visit.region("LUMBAR_L").tap("snippets-o-text");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Usual lumbar"))
                .first()
                .tap();
        assertThat(page.getByRole(AriaRole.SLIDER)).hasAttribute("aria-valuenow", "5");
        assertThat(page.locator(".mins output")).containsText("11");
        visit.section("note");
        assertThat(visit.at("text-o")).hasValue("Slow strokes along the spine.");
    }

    @Test
    @Shows(Behaviour.HAND_OVER)
    void the_client_answers_on_the_tablet_and_the_pin_returns_to_the_same_spot() {
        Workspace visit = visit("Vilma").section("note").write("text-s", "Half a thought");
        visit.at("text-s").focus();
        visit.at("text-s").press("ArrowLeft");
        visit.tap("more").tap("hand-over");
        assertThat(page.getByText("Hello Vilma")).isVisible();
        assertThat(page.getByText("Half a thought")).isHidden();
        visit.tap("client-pain-7").tap("hurts-LUMBAR_L");
        String note = page.url().replaceAll(".*/notes/([^/]+)/.*", "$1");
        for (String closed : List.of("/api/notes/" + note + "/draft", "/api/notes/" + note + "/claim"))
            assertThat(page.request().get(closed).status()).as(closed).isEqualTo(423);
        assertThat(Visits.post(page, "/api/notes/" + note + "/ops", operation("s.text", "\"not the client's\""))
                        .status())
                .isEqualTo(400);
        visit.tap("give-back");
        enter("270195");
        assertThat(page.getByText("Wrong PIN or password")).isVisible();
        enter(PIN);
        assertThat(visit.at("text-s")).hasValue("Half a thought");
        assertThat(visit.at("text-s")).isFocused();
        visit.section("arrive");
        assertThat(visit.at("pain-before-7")).hasAttribute("aria-pressed", "true");
    }

    @Test
    @Shows(Behaviour.LOCK_AND_RESUME)
    void a_locked_tablet_shows_and_gives_nothing_and_resumes_with_the_draft_intact() {
        Workspace visit = visit("Wanda").section("note").write("text-s", "Kept through the lock");
        visit.tap("more").tap("lock");
        assertThat(page.locator("tablet-lock")).isVisible();
        assertThat((String) page.evaluate("document.querySelector('session-workspace').shadowRoot.textContent"))
                .doesNotContain("Wanda", "Kept through the lock");
        page.navigate("/clients");
        assertThat(page).hasURL(Pattern.compile(".*/lock\\?to=/clients"));
        page.goBack();
        enter(PIN);
        assertThat(visit.at("text-s")).hasValue("Kept through the lock");
    }

    @Test
    void five_wrong_pins_end_the_session_and_the_note_waits_for_the_sign_in() {
        Workspace visit = visit("Xenia").section("note").write("text-s", "Still here");
        visit.saved().tap("more").tap("lock");
        for (int i = 0; i < 5; i++) {
            enter("13579" + i);
            if (i < 4) assertThat(page.getByText("Wrong PIN or password")).isVisible();
        }
        assertThat(page).hasURL(Pattern.compile(".*/login.*"));
    }

    @Test
    void oily_hands_count_an_accidental_double_tap_once() {
        Workspace visit =
                visit("Yusuf").section("hands").region("LUMBAR_R").tap("more").tap("oily");
        Locator plus = visit.at("minutes-plus");
        plus.evaluate("button => { button.click(); button.click(); }");
        assertThat(page.locator(".mins output")).containsText("11");
        assertThat(((Number) plus.evaluate("button => button.getBoundingClientRect().height")).intValue())
                .isGreaterThanOrEqualTo(64);
    }

    @Test
    void a_serious_reaction_puts_what_is_booked_on_hold_at_once() {
        ClientId zoe = sessions.inPlan(wren, "Zoe");
        Workspace visit = Workspace.open(page, sessions.begun(wren, zoe)).section("finish");
        visit.tap("reaction-add-TODAY").tap("reaction-type-DIZZINESS").tap("reaction-SERIOUS");
        assertThat(page.getByText("Serious.").first()).isVisible();
        visit.saved();
        assertThat(People.get(wren, () -> holds.of(zoe)))
                .hasValueSatisfying(hold -> assertThat(hold.afterReaction()).isTrue());
    }

    @Test
    @Shows(Behaviour.PLAN_AND_NEXT_STEP)
    void the_next_visit_is_booked_from_the_note() {
        Workspace visit = visit("Anja").section("finish");
        visit.tap("book-next");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Anja");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Book").setExact(true))
                .tap();
        assertThat(page.getByText("The next visit is booked.")).isVisible();
        visit.saved();
    }

    private Workspace visit(String firstName) {
        return Workspace.open(page, begun(firstName));
    }

    private void enter(String pin) {
        for (char digit : pin.toCharArray())
            page.locator("tablet-lock [data-key='" + digit + "']").tap();
    }

    private static String operation(String field, String value) {
        return """
                {"deviceId": "%1$s", "operations": [{"opId": "%1$s", "field": "%2$s", "value": %3$s, "supersedes": [],
                 "clientTime": "2026-01-05T09:00:00Z", "deviceId": "%1$s"}]}""".formatted(UUID.randomUUID(), field, value);
    }
}
