package app.unknot.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.unknot.testing.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** What a manager does with a signed note. */
record ManagersDay(Browser browser) {
    void billsAndPosts() {
        try (BrowserContext desk = browser.tablet()) {
            Page page = Browser.signIn(desk, "ruth");
            assertThat(page.locator("h1")).containsText("Do our clients get better?");
        }
    }
}
