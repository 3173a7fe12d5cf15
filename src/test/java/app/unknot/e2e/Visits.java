package app.unknot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.testing.People;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;

/** Requests that a page's owner could make by hand, with the page's cookies. */
final class Visits {
    private Visits() {}

    /** Tries to sign in, and fails unless that is refused. */
    static void refused(Page page, String name, String password) {
        APIResponse answer = page.request()
                .post(
                        "/login",
                        RequestOptions.create()
                                .setForm(FormData.create().set("username", name).set("password", password))
                                .setMaxRedirects(0));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.headers().get("location")).endsWith("/login?error");
    }

    /** Types name and password. What follows is for the test to see. */
    static void password(Page page, String name) {
        page.navigate("/login");
        page.fill("input[name=username]", name);
        page.fill("input[name=password]", People.PASSWORD);
        page.click("button[type=submit]");
    }

    /** Sends a body to an endpoint as the workspace would: as JSON, with the token. */
    static APIResponse post(Page page, String address, String body) {
        String token = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("XSRF-TOKEN"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
        return page.request()
                .post(
                        address,
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setHeader("X-XSRF-TOKEN", token)
                                .setData(body));
    }
}
