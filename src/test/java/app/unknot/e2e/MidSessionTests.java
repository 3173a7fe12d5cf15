package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteId;
import app.unknot.charting.SessionNotes;
import app.unknot.clients.ClientId;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.VisitAnswers;
import app.unknot.screening.answers.AnsweredBy;
import app.unknot.screening.answers.AnythingNew;
import app.unknot.screening.answers.Observed;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.questions.Question;
import app.unknot.testing.Answers;
import app.unknot.testing.Browser;
import app.unknot.testing.People;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a therapist sees and reaches in the middle of a session, and that every {@link Behaviour} has its test. */
class MidSessionTests extends OnTheTablet {
    private static final List<Class<?>> SHOWN_IN = List.of(
            MidSessionTests.class,
            SessionWorkspaceTests.class,
            BodyMapTests.class,
            NothingIsLostTests.class,
            KilledServerTests.class,
            AfterSigningTests.class,
            UprightTabletTests.class);

    @Autowired
    private SessionNotes notes;

    @Autowired
    private ScreeningService screening;

    private Page page;

    @BeforeEach
    void signIn() {
        page = Browser.signIn(tablet, "wren");
    }

    @Test
    void every_behaviour_is_shown_by_a_test() {
        Set<Behaviour> shown = SHOWN_IN.stream()
                .flatMap(tests -> Stream.of(tests.getDeclaredMethods()))
                .filter(test -> test.isAnnotationPresent(Test.class) && test.isAnnotationPresent(Shows.class))
                .flatMap(test -> Arrays.stream(test.getAnnotation(Shows.class).value()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Behaviour.class)));
        assertThat(shown).containsExactly(Behaviour.values());
    }

    @Test
    @Shows(Behaviour.WHOSE_RECORD_IS_OBVIOUS)
    void name_birth_and_alerts_stay_in_sight_and_another_record_leaves_the_draft_alone() {
        NoteId note = sessions.begun(wren, sessions.inPlan(wren, "Bruno", Facts.of("anticoagulant")));
        ClientId other = sessions.inPlan(wren, "Carla");
        Workspace visit = Workspace.open(page, note);
        for (String section : List.of("arrive", "hands", "note", "finish")) {
            visit.section(section);
            page.locator("session-workspace main").evaluate("main => main.scrollTo(0, main.scrollHeight)");
            for (String words : List.of("Bruno Reyes, ", "Mar 2, 1980", "Ceiling 4"))
                assertThat(page.locator("session-workspace .pinned").getByText(words))
                        .isInViewport();
        }
        visit.section("note").write("text-s", "Bruno's own words").saved();
        page.navigate("/clients/" + other);
        assertThat(page.getByText("Carla Reyes").first()).isVisible();
        assertThat(page.getByText("Bruno's own words")).hasCount(0);
        Workspace.open(page, note).section("note");
        assertThat(visit.at("text-s")).hasValue("Bruno's own words");
    }

    @Test
    @Shows(Behaviour.LIMITS_BEFORE_HANDS_ON)
    void what_limits_today_is_in_the_way_until_it_was_tapped() {
        NoteId note = sessions.begun(wren, sessions.inPlan(wren, "Doris", Facts.of("anticoagulant")));
        Workspace visit = Workspace.open(page, note).section("hands");
        Locator gate = page.locator("session-workspace .limits");
        assertThat(gate).containsText("Ceiling 4");
        assertThat(gate).containsText("Not today: Deep tissue, Trigger point");
        visit.at("region-LUMBAR_R").first().dispatchEvent("click");
        assertThat(page.locator("session-workspace .log")).hasCount(0);
        assertThat(page.locator("session-workspace .region")).hasCount(0);
        visit.tap("limits-seen").region("LUMBAR_R").saved();
        assertThat(page.getByRole(AriaRole.SLIDER)).hasAttribute("aria-valuenow", "4");
        page.reload();
        visit.section("hands");
        assertThat(gate).hasCount(0);
        assertThat(soFar(note).text("limits.seen")).startsWith("ceiling 4; not today Deep tissue");
    }

    @Test
    void how_it_was_adapted_is_missing_until_one_tap_says_it() {
        NoteId note =
                sessions.begun(wren, sessions.inPlan(wren, "Pia", Facts.of("bp_treated", "oil_or_scent_allergy")));
        Workspace visit = Workspace.open(page, note).section("finish");
        String missing = "Blood pressure pills: record how you adapted the session";
        assertThat(page.getByText(missing)).isVisible();
        page.getByLabel("Go to: " + missing).tap();
        Locator first = visit.at("adapted-L10-0");
        assertThat(first).isFocused();
        first.tap();
        visit.saved();
        assertThat(first).hasAttribute("aria-pressed", "true");
        assertThat(page.getByText(missing)).hasCount(0);
        assertThat(page.getByText("Oil or scent allergy: record how you adapted the session"))
                .isVisible();
        page.getByLabel("How it was adapted").getByText("Other").nth(0).tap();
        visit.write("adapted-L08-other", "Only talc").saved();
        assertThat(soFar(note).text("adapted.L10")).isEqualTo("Lay on the side");
        assertThat(soFar(note).text("adapted.L08")).isEqualTo("Only talc");
    }

    @Test
    void more_minutes_than_allowed_ask_for_a_reason_where_the_time_stands() {
        NoteId note = sessions.begun(wren, sessions.inPlan(wren, "Lou", Facts.of("fibromyalgia")));
        Workspace visit = Workspace.open(page, note);
        assertThat(page.locator("session-workspace .pinned").getByText("At most 30 minutes"))
                .isVisible();
        visit.section("hands");
        assertThat(page.locator("session-workspace .limits")).containsText("At most 30 minutes Fibromyalgia");
        visit.tap("limits-seen").region("LUMBAR_R");
        Locator minutes = page.locator("session-workspace .mins output");
        int shown = Integer.parseInt(minutes.innerText().replaceAll("\\D", ""));
        for (int minute = shown; minute < 31; minute++) visit.tap("minutes-plus");
        assertThat(minutes).containsText("31");
        visit.saved().section("finish");
        Locator why = visit.at("minutes-reason");
        assertThat(why).isVisible();
        String missing = "At most 30 minutes today (Fibromyalgia), recorded are 31: correct it, or say why";
        page.getByLabel("Go to: " + missing).tap();
        assertThat(why).isFocused();
        visit.write("minutes-reason", "She asked for it").saved();
        assertThat(page.getByLabel("Go to: " + missing)).hasCount(0);
        assertThat(soFar(note).text("minutes.reason")).isEqualTo("She asked for it");
    }

    @Test
    void work_on_a_place_that_turned_out_sore_is_signed_with_its_account_and_no_further_place_opens() {
        ClientId lev = sessions.inPlan(wren, "Lev");
        NoteId note = sessions.begun(wren, lev);
        Workspace.open(page, note)
                .section("hands")
                .region("LUMBAR_R")
                .tap("rating-JUST_RIGHT")
                .saved();
        People.as(wren, () -> {
            screening.recordRescreen(
                    lev,
                    new VisitAnswers(
                            Answers.to(screening, Question.ANYTHING_NEW),
                            new AnythingNew("", Set.of("skin_local_lesion")),
                            Observed.NOTHING,
                            Map.of("skin_local_lesion", Set.of("LUMBAR_R", "LUMBAR_L")),
                            AnsweredBy.THERAPIST));
        });
        Workspace visit = Workspace.open(page, note).section("hands").tap("limits-seen");
        visit.region("LUMBAR_L");
        assertThat(page.getByText("Left lumbar is a keep-off area.")).isVisible();
        visit.region("LUMBAR_R");
        Locator account = visit.at("incident");
        assertThat(account).isVisible();
        Locator missing =
                page.getByLabel("Go to: right lumbar must not be treated today: remove it, or record the incident");
        visit.section("finish");
        assertThat(missing).isVisible();
        visit.section("hands")
                .region("LUMBAR_R")
                .write("incident", "A rash showed after ten minutes; stopped there.")
                .saved()
                .section("finish");
        assertThat(missing).hasCount(0);
    }

    @Test
    @Shows(Behaviour.ONE_TAP_FROM_TODAY)
    void now_is_on_top_of_today_and_one_tap_from_its_note() {
        begun("Edda");
        page.navigate("/today");
        Locator now = page.locator(".card.now").first();
        assertThat(now.getByText("Now, ").first()).isInViewport();
        now.getByText("Continue the session").tap();
        assertThat(page).hasURL(Pattern.compile(".*/notes/[0-9a-f-]+/write"));
        // A note that waits for its signature is as near, whoever's it is.
        page.navigate("/today");
        page.locator(".side a[href$='/write']").first().tap();
        assertThat(page).hasURL(Pattern.compile(".*/notes/[0-9a-f-]+/write"));
    }

    @Test
    @Shows(Behaviour.BRIEFING_AT_A_GLANCE)
    void one_look_at_the_first_screen_tells_last_pain_work_plan_and_flags() {
        ClientId finn = sessions.inPlan(wren, "Finn", Facts.of("anticoagulant"));
        sessions.signed(wren, finn, 6, 3);
        Workspace.open(page, sessions.begun(wren, finn));
        Locator last = page.getByLabel("Last time", new Page.GetByLabelOptions().setExact(true));
        for (String words : List.of("6 before, 3 after", "Right lumbar, 4, 30 min", "Walk, 20 minutes a day"))
            assertThat(last.getByText(words)).isInViewport();
        Locator strip = page.getByLabel("Alerts", new Page.GetByLabelOptions().setExact(true));
        for (String words : List.of("Ceiling 4", "Plan 2 of"))
            assertThat(strip.getByText(words)).isInViewport();
        assertThat(page.locator(".screened")).isInViewport();
    }

    @Test
    @Shows(Behaviour.PAIN_IN_ONE_TAP)
    void pain_before_and_after_take_one_big_tap_each_and_after_is_asked_for() {
        NoteId note = begun("Gitta");
        Workspace visit = Workspace.open(page, note).tap("pain-before-7").section("finish");
        assertThat(page.locator(".gap").getByText("Ask for the pain after")).isVisible();
        visit.tap("pain-after-2").saved();
        assertThat(page.locator(".gap").getByText("Ask for the pain after")).hasCount(0);
        assertThat(visit.at("pain-after-2").boundingBox().height).isGreaterThanOrEqualTo(64);
        assertThat(soFar(note).number("pain.before")).isEqualTo(7);
        assertThat(soFar(note).number("pain.after")).isEqualTo(2);
    }

    @Test
    @Shows(Behaviour.REGION_IN_FOUR_TAPS)
    void a_region_takes_four_taps_and_what_comes_from_last_time_says_so() {
        ClientId hugo = sessions.inPlan(wren, "Hugo");
        sessions.signed(wren, hugo, 6, 3);
        NoteId note = sessions.begun(wren, hugo);
        Workspace visit = Workspace.open(page, note).section("hands");
        int before = visit.taps();
        visit.region("LUMBAR_L").tap("technique-SHIATSU").tap("pressure-plus").tap("minutes-plus");
        assertThat(visit.taps() - before).isLessThanOrEqualTo(4);
        visit.saved();
        assertThat(soFar(note).work()).singleElement().satisfies(work -> {
            assertThat(work.technique()).isEqualTo("SHIATSU");
            assertThat(work.pressure()).isEqualTo(5);
            assertThat(work.minutes()).isEqualTo(11);
        });
        visit.section("arrive").tap("same-visit");
        assertThat(page.locator(".entry.carried")).containsText("Right lumbar");
    }

    @Test
    @Shows(Behaviour.SIGN_WITH_CLEAR_GAPS)
    void sign_leads_to_the_first_gap_and_never_waits_for_the_claim() {
        Workspace visit = Workspace.open(page, begun("Ilka")).section("hands").region("LUMBAR_R");
        visit.saved().tap("sign");
        assertThat(page.locator("session-workspace main")).hasAttribute("aria-label", "Arrive");
        assertThat(page.locator("session-workspace [data-focus='pain.before'] button")
                        .first())
                .isFocused();
        visit.routine();
        assertThat(visit.at("gaps")).isHidden();
        visit.saved().sign();
    }

    @Test
    @Shows(Behaviour.LANDSCAPE_AND_PORTRAIT)
    void held_either_way_the_bar_stays_in_reach_and_every_target_is_big_enough() {
        Workspace visit = Workspace.open(page, begun("Jette"));
        visit.section("hands").region("LUMBAR_R");
        for (int[] size : new int[][] {{1024, 768}, {820, 1180}, {1440, 900}}) {
            page.setViewportSize(size[0], size[1]);
            for (String section : List.of("arrive", "hands", "note", "finish")) {
                visit.section(section);
                assertThat(visit.at("sign")).isInViewport();
                assertThat(page.evaluate("""
                        () => { const w = document.querySelector('session-workspace').shadowRoot;
                          const main = w.querySelector('main');
                          const small = [...w.querySelectorAll('button, summary, input, select, textarea')]
                            .filter((e) => e.checkVisibility() && e.getBoundingClientRect().width > 0)
                            .filter((e) => e.getBoundingClientRect().height < 44).map((e) => e.outerHTML.slice(0, 90));
                          const wide = [document.documentElement, main].filter((e) => e.scrollWidth > e.clientWidth).map((e) => e.tagName);
                          return [...small, ...wide].join(); }
                        """))
                        .as(section + " at " + size[0] + " x " + size[1])
                        .isEqualTo("");
            }
        }
    }

    @Test
    @Shows(Behaviour.DICTATION)
    void dictated_words_arrive_in_every_text_field_and_stay_when_the_keyboard_goes() {
        NoteId note = begun("Kuno");
        Workspace visit = Workspace.open(page, note).tap("depth").section("note");
        for (Locator field : page.locator("session-workspace main textarea").all()) {
            field.tap();
            page.keyboard().insertText("Said aloud, all at once.");
            assertThat(field).hasValue("Said aloud, all at once.");
        }
        visit.at("text-p").evaluate("field => field.blur()");
        visit.saved();
        page.reload();
        visit.section("note");
        for (Locator field : page.locator("session-workspace main textarea").all())
            assertThat(field).hasValue("Said aloud, all at once.");
    }

    @Test
    @Shows(Behaviour.PLAN_AND_NEXT_STEP)
    void the_plan_its_next_step_and_home_care_are_on_the_last_screen() {
        ClientId lena = sessions.inPlan(wren, "Lena");
        sessions.signed(wren, lena, 6, 3);
        NoteId note = sessions.begun(wren, lena);
        Workspace visit = Workspace.open(page, note).section("finish");
        Locator next = page.getByLabel("Next visit", new Page.GetByLabelOptions().setExact(true));
        assertThat(next).containsText("session 3 of");
        assertThat(next).containsText("checkpoint");
        next.getByText("As planned").tap();
        visit.tap("homecare-WALKING").saved();
        assertThat(soFar(note).number("next.weeks")).isNotNull();
        assertThat(soFar(note).homeCare()).containsExactly("Walk, 20 minutes a day");
    }

    @Test
    void a_pressure_that_felt_right_is_kept_for_its_region_once_the_client_confirms_it() {
        ClientId mara = sessions.inPlan(wren, "Mara");
        NoteId note = sessions.begun(wren, mara);
        Workspace visit = Workspace.open(page, note).section("hands").region("LUMBAR_R");
        visit.tap("pressure-minus").tap("rating-JUST_RIGHT").region("LUMBAR_L").tap("rating-JUST_RIGHT");
        visit.section("finish");
        assertThat(visit.at("prefer-LUMBAR_L")).hasCount(0);
        visit.tap("prefer-LUMBAR_R").routine().saved().sign();

        Workspace.open(page, sessions.begun(wren, mara)).section("hands").region("MID_BACK_R");
        Locator dial = page.getByRole(AriaRole.SLIDER);
        assertThat(dial).hasAttribute("aria-valuenow", "4");
        visit.region("LUMBAR_R");
        assertThat(page.getByText("Prefers 3")).isVisible();
    }

    private NoteContent soFar(NoteId note) {
        return People.get(wren, () -> notes.soFar(note));
    }
}
