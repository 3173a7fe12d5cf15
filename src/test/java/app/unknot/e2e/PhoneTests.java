package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.charting.NoteId;
import app.unknot.clients.ClientId;
import app.unknot.testing.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first device of many therapists is a phone: nothing on it is cut off, and a note takes no more taps than on a tablet. */
class PhoneTests extends OnTheTablet {
    /**
     * What does not fit: a page wider than the screen, a control beyond its edge, and words cut off in a button or a heading. What lies
     * in something that scrolls sideways by itself can be reached.
     */
    private static final String CUT_OFF = """
            () => {
              const found = [];
              const width = document.documentElement.clientWidth;
              if (document.scrollingElement.scrollWidth > width + 1) found.push('the page is wider than the screen');
              const slides = (e) => { for (let up = e; up; up = up.parentElement ?? up.getRootNode().host)
                if (['auto', 'scroll'].includes(getComputedStyle(up).overflowX) && up.scrollWidth > up.clientWidth + 1
                    && up.tagName !== 'MAIN') return true; return false; };
              const look = (root) => {
                for (const e of root.querySelectorAll('*')) {
                  if (e.shadowRoot && e.tagName.includes('-') && !e.tagName.startsWith('VAADIN')) look(e.shadowRoot);
                  if (!e.matches('button, a, h1, h2, h3, .tag, .alert, .chip')) continue;
                  const box = e.getBoundingClientRect();
                  if (!box.width || !e.checkVisibility({ visibilityProperty: true })) continue;
                  const words = (e.getAttribute('aria-label') ?? e.innerText ?? '').trim().slice(0, 60);
                  if ((box.right > width + 1 || box.left < -1) && !slides(e)) found.push('beyond the edge: ' + words);
                  else if (e.scrollWidth > e.clientWidth + 1 && e.clientWidth
                      && getComputedStyle(e).display !== 'inline') found.push('cut off: ' + words);
                }
              };
              look(document);
              return found;
            }""";

    @Test
    void a_routine_note_is_charted_on_a_phone_in_at_most_twelve_taps() {
        ClientId nadia = sessions.inPlan(wren, "Nadia Alexandra Konstantinopoulou");
        sessions.signed(wren, nadia, 6, 3);
        NoteId note = sessions.begun(wren, nadia);
        try (BrowserContext phone = browser.phone()) {
            Page page = Browser.signIn(phone, "wren");
            Browser.watched(page, "phone-note", () -> {
                Workspace visit = Workspace.open(page, note);
                assertThat(page.locator("session-workspace h1").innerText())
                        .contains("Nadia Alexandra Konstantinopoulou");
                for (String tap : List.of(
                        "pain-before-5",
                        "since-BETTER",
                        "reaction-none",
                        "same-visit",
                        "rating-JUST_RIGHT",
                        "next-region",
                        "pain-after-3",
                        "response-IMPROVED",
                        "overall-JUST_RIGHT")) {
                    visit.tap(tap);
                    fits(page, tap);
                }
                visit.saved().sign();
                assertThat(visit.taps()).isLessThanOrEqualTo(12);
            });
        }
    }

    @Test
    void what_is_done_with_a_region_comes_into_sight_below_the_map() {
        NoteId note = begun("Odile");
        try (BrowserContext phone = browser.phone()) {
            Page page = Browser.signIn(phone, "wren");
            Workspace visit = Workspace.open(page, note).section("hands").region("LUMBAR_R");
            assertThat(visit.at("pressure-plus")).isInViewport();
            fits(page, "hands");
        }
    }

    @Test
    void nothing_of_a_therapists_day_is_cut_off_on_a_phone() {
        ClientId client = sessions.inPlan(wren, "Maximiliana Theodora");
        sessions.signed(wren, client, 6, 3);
        try (BrowserContext phone = browser.phone()) {
            Page page = Browser.signIn(phone, "wren");
            String record = "/clients/" + client;
            for (String address : List.of(
                    "/today",
                    "/schedule",
                    "/schedule?view=week",
                    "/clients",
                    record,
                    record + "/contact",
                    record + "/history",
                    record + "/plan",
                    record + "/screening",
                    record + "/not-treated",
                    "/notes",
                    "/my-account")) {
                page.navigate(address);
                assertThat(page.locator("h1").first()).isVisible();
                page.waitForTimeout(300);
                fits(page, address);
            }
        }
    }

    @Test
    void the_safety_questions_are_read_and_answered_with_a_thumb() {
        ClientId client = sessions.inPlan(wren, "Perpetua");
        try (BrowserContext phone = browser.phone()) {
            Page page = Browser.signIn(phone, "wren");
            page.navigate("/clients/" + client + "/screening");
            Locator rows = page.locator(".rescreen .q");
            rows.first().waitFor();
            for (Locator row : rows.all()) {
                assertThat(row.locator("p").first().boundingBox().width).isGreaterThan(220);
                assertThat(row.locator(".yn").boundingBox().y)
                        .isGreaterThanOrEqualTo(row.locator("p").first().boundingBox().y
                                + row.locator("p").first().boundingBox().height
                                - 1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 768, 820, 1024, 1440})
    void the_name_the_age_and_the_birthday_are_whole_at_every_width(int width) {
        ClientId client = sessions.inPlan(wren, "Wilhelmina Persephone Constantina");
        NoteId note = sessions.begun(wren, client);
        try (BrowserContext desk = browser.desk()) {
            Page page = Browser.signIn(desk, "wren");
            page.setViewportSize(width, 1000);
            for (String address : List.of(
                    "/notes/" + note + "/write",
                    "/clients/" + client,
                    "/clients/" + client + "/screening",
                    "/clients/" + client + "/contact")) {
                page.navigate(address);
                Locator name = page.locator("h1").first();
                assertThat(name).containsText("Wilhelmina Persephone Constantina");
                Assertions.assertThat(
                                name.evaluate(
                                        "h => h.scrollWidth <= h.clientWidth + 1 && getComputedStyle(h).textOverflow !== 'ellipsis'"))
                        .as(address + " at " + width)
                        .isEqualTo(true);
                Assertions.assertThat(name.evaluate("h => h.getBoundingClientRect().right <= innerWidth + 1"))
                        .as(address + " at " + width)
                        .isEqualTo(true);
            }
        }
    }

    private static void fits(Page page, String where) {
        assertThat(page.evaluate(CUT_OFF)).as(where).isEqualTo(List.of());
    }
}
