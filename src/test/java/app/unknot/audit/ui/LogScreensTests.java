package app.unknot.audit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.alerts.SecurityAlerts;
import app.unknot.audit.chain.AuditEntry;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.testing.Browser;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The log on the screens of a manager, an admin and a therapist. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogScreensTests {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private ClientDirectory directory;

    @Autowired
    private AuditLog log;

    @Autowired
    private SecurityAlerts alerts;

    @Autowired
    private LogEntries written;

    private Browser browser;
    private ClientId nils;
    private String number;

    @BeforeAll
    void a_client_is_looked_at() {
        people.jun();
        browser = new Browser(port);
        nils = clients.inCareOf(people.maya(), "Nils");
        number = People.get(people.maya(), () -> directory.open(nils))
                .reference()
                .number();
        People.as(
                people.selma(),
                () -> org.assertj.core.api.Assertions.assertThatThrownBy(() -> directory.open(nils))
                        .isInstanceOf(RuntimeException.class));
        for (int i = 0; i < 60; i++)
            log.recordAlone(AuditEvent.done("BACKUP", "backup").with("number " + i));
    }

    @AfterAll
    void close() {
        browser.close();
    }

    private void as(String name, Consumer<Page> work) {
        try (BrowserContext desk = browser.tablet()) {
            Page page = Browser.signIn(desk, name);
            Browser.watched(page, "log-screens-" + name, () -> work.accept(page));
        }
    }

    private static Locator rows(Page page) {
        return page.locator(".log-table tbody tr");
    }

    private static Locator refused(Page page) {
        return rows(page)
                .filter(new Locator.FilterOptions().setHasText("Tried to open the client's record"))
                .filter(new Locator.FilterOptions().setHasText("Refused"));
    }

    @Test
    void a_manager_filters_and_the_address_keeps_the_filter() {
        as("ruth", page -> {
            page.navigate("/access-log");
            assertThat(rows(page)).hasCount(50);
            Locator record = page.locator("[data-test=wanted-record] input");
            record.fill(number.substring(1));
            record.press("Enter");
            assertThat(rows(page).first()).containsText("Record " + number);
            assertThat(page).hasURL(Pattern.compile("record=" + number));
            assertThat(refused(page).first()).containsText("Selma Adler");

            page.navigate("/access-log?what=BACKUP");
            assertThat(rows(page)).hasCount(50);
            assertThat(rows(page).first()).containsText("Made a backup");
            page.locator("[data-test=older]").click();
            assertThat(page.locator(".log-pager")).containsText("Page 2");
            assertThat(rows(page).first()).containsText("number 9");
            page.locator("[data-test=newer]").click();
            assertThat(rows(page).first()).containsText("number 59");
        });
    }

    @Test
    void an_address_that_says_nonsense_shows_the_whole_log() {
        as("ruth", page -> {
            page.navigate("/access-log?who=x&what=NOTHING&from=someday&result=MAYBE&to=2026-13-45");
            assertThat(rows(page)).hasCount(50);
            page.navigate("/access-log?record=%27%20or%201=1");
            assertThat(page.locator(".empty")).containsText("No entries match");
        });
    }

    @Test
    void an_admin_has_no_field_for_records_and_no_reading_of_one_in_the_list_or_file() {
        as("tomas", page -> {
            page.navigate("/access-log");
            assertThat(rows(page).first()).isVisible();
            assertThat(page.locator("[data-test=wanted-record]")).isHidden();
            assertThat(rows(page)
                            .filter(new Locator.FilterOptions()
                                    .setHasText(Pattern.compile("Opened the client's record"))))
                    .hasCount(0);
            page.navigate("/access-log?record=" + number + "&result=DENIED");
            assertThat(rows(page).first()).containsText("Refused");
            Download file = page.waitForDownload(() -> Browser.proven(page, page.locator("[data-test=log-export]")));
            try {
                org.assertj.core.api.Assertions.assertThat(Files.readString(file.path()))
                        .startsWith("Entry,When (")
                        .contains("Tried to open the client's record")
                        .doesNotContain("Nils", "Reyes");
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            org.assertj.core.api.Assertions.assertThat(written.newest(2))
                    .extracting(AuditEntry::action)
                    .contains("LOG_EXPORT");
        });
    }

    @Test
    void an_alert_stands_on_the_pages_of_those_in_charge_until_one_acknowledges_it() {
        alerts.tooManyRefusals(people.jun().id().value());
        as("ruth", page -> {
            Locator alert = page.locator("[data-test=security-alerts] .note");
            assertThat(alert).containsText("Jun Park was refused 21 times");
            page.navigate("/access-log");
            assertThat(alert).isVisible();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Acknowledge the alert about Jun Park"))
                    .click();
            assertThat(alert).hasCount(0);
        });
        as(
                "tomas",
                page -> assertThat(page.locator("[data-test=security-alerts] .note"))
                        .hasCount(0));
        as(
                "maya",
                page -> assertThat(page.locator("[data-test=security-alerts]")).hasCount(0));
    }

    @Test
    void a_clients_page_leads_to_who_looked() {
        as("maya", page -> {
            page.navigate("/clients/" + nils);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Who opened it"))
                    .click();
            assertThat(page.locator("h1")).containsText("Nils Reyes");
            assertThat(refused(page).first()).containsText("Selma Adler");
        });
        as("ruth", page -> {
            page.navigate("/clients/" + nils + "/who-looked");
            assertThat(rows(page)
                            .filter(new Locator.FilterOptions().setHasText("Read who opened the client's record"))
                            .first())
                    .containsText("Maya Okafor");
        });
        as("selma", page -> {
            page.navigate("/clients/" + nils + "/who-looked");
            assertThat(page.locator("h1")).hasText("Nothing here");
        });
    }

    @Test
    void everybody_sees_what_they_opened_and_a_sign_out_is_on_it() {
        as("selma", page -> {
            page.navigate("/my-access");
            assertThat(refused(page).first()).containsText("Record " + number);
            page.getByText("Sign out").click();
            page.waitForURL(Pattern.compile("/login"));
        });
        org.assertj.core.api.Assertions.assertThat(written.newest(1))
                .singleElement()
                .satisfies(entry -> {
                    org.assertj.core.api.Assertions.assertThat(entry.action()).isEqualTo("SIGN_OUT");
                    org.assertj.core.api.Assertions.assertThat(entry.actorId())
                            .isEqualTo(people.selma().id().value());
                });
    }
}
