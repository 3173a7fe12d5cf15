package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.charting.NoteId;
import app.unknot.clients.ClientId;
import app.unknot.testing.Browser;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The body map by finger, by pen and by keyboard. */
class BodyMapTests extends OnTheTablet {
    private Page page;

    @BeforeEach
    void signIn() {
        page = Browser.signIn(tablet, "wren");
    }

    @Test
    @Shows(Behaviour.BODY_MAP_BY_FINGER_AND_PEN)
    void a_tap_on_the_drawing_begins_the_region_under_the_finger() {
        Workspace visit = visit("Abel");
        tapOnBody("LUMBAR_L");
        assertThat(page.locator(".log")).containsText("Left lumbar");
        assertThat(visit.at("region-LUMBAR_L").first()).hasAttribute("aria-pressed", "true");
    }

    @Test
    void a_finding_has_a_grade_before_and_after_a_muscle_and_an_arrow_to_where_its_pain_goes() {
        Workspace visit = visit("Bela").region("GLUTEAL_R");
        visit.tap("finding").tap("finding-TRIGGER_POINT").tap("grade-3").tap("after-1");
        visit.at("finding-muscle").selectOption("PIRIFORMIS");
        visit.tap("refer-on-map").tap("view-BACK");
        tapOnBody("POSTERIOR_THIGH_R");
        assertThat(page.locator("[data-refers=POSTERIOR_THIGH_R]")).hasCount(1);
        visit.tap("finding-done");
        page.reload();
        visit.section("hands");
        page.locator(".marks summary").tap();
        assertThat(page.locator(".marks"))
                .containsText("Trigger point III, Right gluteal; Piriformis; after I; refers to Right posterior thigh");
    }

    @Test
    @Shows(Behaviour.BODY_MAP_BY_FINGER_AND_PEN)
    void a_pen_draws_at_once_a_finger_only_when_asked_and_the_last_mark_can_be_taken_back() {
        Workspace visit = visit("Cleo");
        Locator lines = page.locator("session-body-map path.bm-line");
        drag("touch", 60);
        assertThat(lines).hasCount(0);
        drag("pen", 60);
        assertThat(lines).hasCount(1);
        visit.tap("draw").tap("ink-PAIN");
        drag("mouse", 110);
        assertThat(lines).hasCount(2);
        visit.saved();
        page.reload();
        visit.section("hands");
        assertThat(lines).hasCount(2);
        visit.tap("draw");
        drag("mouse", 150);
        assertThat(lines).hasCount(3);
        visit.tap("undo");
        assertThat(lines).hasCount(2);
    }

    @Test
    @Shows(Behaviour.BODY_MAP_BY_FINGER_AND_PEN)
    void the_map_comes_closer_and_shows_front_and_side_with_left_and_right_printed() {
        Workspace visit = visit("Dora");
        Locator svg = page.locator("session-body-map svg");
        assertThat(svg).hasAttribute("viewBox", "12 118 396 506");
        visit.tap("zoom-in");
        assertThat(svg).not().hasAttribute("viewBox", "12 118 396 506");
        for (String view : new String[] {"FRONT", "SIDE", "BACK"}) {
            visit.tap("view-" + view);
            assertThat(page.locator("session-body-map .bm-labels .bm-side:visible")
                            .first())
                    .isVisible();
        }
        visit.tap("view-FRONT");
        assertThat(visit.at("region-FRONT_THIGH_L").first()).isVisible();
        assertThat(visit.at("region-LUMBAR_L").first()).isHidden();
    }

    @Test
    void what_hurts_is_measured_and_compared_with_last_time_through_the_onion_skin() {
        ClientId emil = sessions.inPlan(wren, "Emil");
        Workspace first = Workspace.open(page, sessions.begun(wren, emil)).section("hands");
        first.tap("painful").region("LUMBAR_L").region("LUMBAR_R").tap("painful");
        assertThat(first.at("painful-area")).containsText(Pattern.compile("Painful today: \\d+\\.\\d% of the body"));
        first.routine().saved().sign();

        Workspace next = Workspace.open(page, sessions.begun(wren, emil)).section("hands");
        next.tap("painful").region("LUMBAR_L").tap("painful");
        assertThat(next.at("painful-area")).containsText("50% in the same places");
        next.tap("onion");
        assertThat(page.locator("session-body-map path.bm-previous").first()).isVisible();
        assertThat(next.at("region-LUMBAR_R").first()).hasAttribute("aria-label", Pattern.compile("last time 4"));
    }

    @Test
    void each_region_of_the_drawing_states_the_area_inside_its_border() {
        visit("Emil");
        Object wrong = page.evaluate("""
                async () => {
                  const drawing = performance.getEntriesByType('resource').find((one) => one.name.includes('/body-map-')
                    && one.name.endsWith('.svg'));
                  const text = await (await fetch(drawing.name)).text();
                  const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
                  return [...svg.querySelectorAll('.bm-region')].filter((region) => {
                    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
                    path.setAttribute('d', region.getAttribute('d'));
                    const length = path.getTotalLength();
                    const at = (i) => path.getPointAtLength((length * (i % 300)) / 300);
                    // The shoelace rule over points along the border.
                    const twice = Array.from({ length: 300 }, (_, i) => at(i).x * at(i + 1).y - at(i + 1).x * at(i).y).reduce((a, b) => a + b);
                    return Math.abs(Math.abs(twice) / 2 / Number(region.dataset.area) - 1) > 0.01;
                  }).map((region) => region.id).join();
                }""");
        assertThat(wrong).isEqualTo("");
    }

    @Test
    void the_list_of_regions_does_by_keyboard_what_the_drawing_does() {
        Workspace visit = visit("Fina");
        Locator list = page.getByText("Choose from a list");
        list.focus();
        page.keyboard().press("Enter");
        visit.at("list-SACRUM").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".log")).containsText("Sacrum");
        visit.at("region-LUMBAR_R").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".log")).containsText("Right lumbar");
    }

    @Test
    void numbness_asks_for_the_safety_questions_again_at_once_and_holds_the_signature() {
        ClientId gita = sessions.inPlan(wren, "Gita");
        Workspace visit = Workspace.open(page, sessions.begun(wren, gita))
                .section("hands")
                .region("LUMBAR_R");
        visit.tap("finding").tap("finding-NUMBNESS");
        assertThat(visit.at("rescreen")).containsText("Numbness found. Lift your hands");
        visit.routine();
        assertThat(visit.at("gaps")).containsText("1 gap");
        visit.saved().at("rescreen").getByText("Ask now").tap();
        assertThat(page).hasURL(Pattern.compile(".*/clients/" + gita + "/screening"));
        DayInThePracticeTests.answerEverythingNo(page);
        page.getByText("Start session").tap();
        assertThat(visit.at("section-arrive")).isVisible();
        assertThat(visit.at("rescreen")).isHidden();
    }

    @Test
    void sixty_lines_and_forty_marks_are_drawn_and_the_map_still_takes_a_tap() {
        NoteId note = sessions.crowded(wren, sessions.inPlan(wren, "Hugo"), 60, 40);
        Workspace visit = Workspace.open(page, note).section("hands");
        assertThat(page.locator("session-body-map path.bm-line")).hasCount(60);
        visit.region("LUMBAR_L");
        assertThat(page.locator(".log")).containsText("Left lumbar");
    }

    private Workspace visit(String firstName) {
        return Workspace.open(page, begun(firstName)).section("hands");
    }

    /** A real tap, where the region's number would be drawn. */
    private void tapOnBody(String code) {
        BoundingBox box = page.locator("session-workspace [data-test=region-" + code + "]")
                .first()
                .boundingBox();
        page.touchscreen().tap(box.x + box.width / 2, box.y + box.height / 2);
    }

    /** A line across the back, as a pen, a finger or a mouse would leave it. */
    private void drag(String pointer, int down) {
        BoundingBox map = page.locator("session-body-map").boundingBox();
        CDPSession session = tablet.newCDPSession(page);
        double x = map.x + map.width / 2 - 40;
        double y = map.y + down;
        if (pointer.equals("touch")) {
            touch(session, "touchStart", x, y);
            for (int i = 1; i <= 10; i++) touch(session, "touchMove", x + i * 6, y + i);
            session.send("Input.dispatchTouchEvent", json("{\"type\": \"touchEnd\", \"touchPoints\": []}"));
            return;
        }
        mouse(session, pointer, "mousePressed", x, y);
        for (int i = 1; i <= 10; i++) mouse(session, pointer, "mouseMoved", x + i * 6, y + (i % 3) * 6);
        mouse(session, pointer, "mouseReleased", x + 60, y);
    }

    private static void touch(CDPSession session, String type, double x, double y) {
        session.send(
                "Input.dispatchTouchEvent",
                json("{\"type\": \"%s\", \"touchPoints\": [{\"x\": %s, \"y\": %s}]}".formatted(type, x, y)));
    }

    private static void mouse(CDPSession session, String pointer, String type, double x, double y) {
        session.send(
                "Input.dispatchMouseEvent",
                json(
                        "{\"type\": \"%s\", \"x\": %s, \"y\": %s, \"button\": \"left\", \"buttons\": 1, \"clickCount\": 1, \"pointerType\": \"%s\"}"
                                .formatted(type, x, y, pointer)));
    }

    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }
}
