package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.unknot.clients.ClientId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The first visit's questions as a therapist's finger answers them. */
final class FirstVisit {
    private final Page page;
    private final ClientId client;

    private FirstVisit(Page page, ClientId client) {
        this.page = page;
        this.client = client;
    }

    static FirstVisit begin(Page page, ClientId client) {
        page.navigate("/clients/" + client + "/intake");
        return new FirstVisit(page, client);
    }

    FirstVisit step(String title) {
        page.locator(".intake-steps")
                .getByText(title, new Locator.GetByTextOptions().setExact(true))
                .tap();
        assertThat(page.locator(".intake-steps [aria-current]")).containsText(title);
        return this;
    }

    FirstVisit choose(String answer) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(answer).setExact(true))
                .tap();
        return this;
    }

    FirstVisit rate(String question, int value) {
        page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(question).setExact(true))
                .getByText(String.valueOf(value), new Locator.GetByTextOptions().setExact(true))
                .tap();
        return this;
    }

    FirstVisit since(String day) {
        page.getByLabel("Since when, this time").fill(day);
        page.getByLabel("Since when, this time").press("Tab");
        return this;
    }

    FirstVisit likesPressure(int pressure) {
        step("Comfort");
        page.getByLabel("The pressure you like, 1 is light, 9 is deep").fill(String.valueOf(pressure));
        page.getByLabel("The pressure you like, 1 is light, 9 is deep").press("Tab");
        return this;
    }

    /** Pain in the lower back since a day, with no sign of anything worse. */
    FirstVisit achingSince(String day, int now, int worst) {
        return step("Your pain")
                .choose("Lower back, left")
                .rate("How strong is your back pain right now?", now)
                .rate("At its worst in the last 24 hours?", worst)
                .since(day);
    }

    /** Says No to every sign of an emergency, ticks these facts, and "None of these" where nothing is ticked. */
    FirstVisit safeBut(String... facts) {
        step("Safety");
        for (Locator row : page.locator(".safety .yn").all())
            row.getByText("No").tap();
        for (String fact : facts) {
            choose(fact);
            // "None of these" is for the groups in which nothing is ticked, so the tick is on the screen first.
            assertThat(page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName(fact)
                                    .setExact(true)
                                    .setPressed(true)))
                    .isVisible();
        }
        for (Locator none : page.getByText("None of these").all())
            if (none.locator("xpath=ancestor::section[1]")
                            .locator("[aria-pressed=true]")
                            .count()
                    == 0) none.tap();
        return this;
    }

    void complete() {
        step("Review").choose("Complete");
        assertThat(page).hasURL(Pattern.compile(".*/clients/" + client + "$"));
    }
}
