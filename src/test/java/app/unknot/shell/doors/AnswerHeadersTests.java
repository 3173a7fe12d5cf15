package app.unknot.shell.doors;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.UnknotApplication;
import app.unknot.shared.ui.Assets;
import app.unknot.shell.BrowserWords;
import app.unknot.shell.OneStyleSheet;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.Wire;
import app.unknot.testing.Wire.Answer;
import com.vaadin.flow.router.Route;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** What a browser is told with each answer, whoever in the portal or in the web server gives it. */
@PortalTest
class AnswerHeadersTests {
    private static final List<String> NOT_SCREENS = List.of(
            "/?v-r=init&location=today",
            "/?v-r=init&location=login",
            "/login?v-r=init&location=login",
            "/?v-r=uidl&v-uiId=0",
            "/?v-r=nothing",
            "/VAADIN",
            "/VAADIN/",
            "/VAADIN/../login",
            "/VAADIN/build/nothing.js",
            "/VAADIN/dynamic/resource/0/nothing",
            "/VAADIN/push",
            "/nothing-of-that-name",
            "/nope/%3Cscript%3E",
            "/notes/------------------------------------",
            "/error",
            "/lock",
            "/logout",
            "/login?error",
            "/sw.js",
            "/manifest.webmanifest",
            "/favicon.ico",
            "/.git/config",
            "/h2-console",
            "/webjars/lit/3.3.2/index.js",
            "/webjars/nothing.js",
            "/assets/nothing.js",
            "/" + Assets.path("styles/tokens.css"),
            "/documents/" + UUID.randomUUID(),
            "/letters/" + UUID.randomUUID() + "/pdf",
            "/calendar/none.ics",
            "/actuator",
            "/actuator/health",
            "/actuator/health/liveness",
            "/actuator/prometheus",
            "/actuator/env",
            "/api/lock",
            "/api/nothing",
            "/api/passkeys/sign-in",
            "/api/journal/key?device=" + UUID.randomUUID(),
            "/api/journal/key?device=none",
            "/api/notes/not-an-id/draft",
            "/api/notes/" + UUID.randomUUID() + "/draft");

    /** What is refused before any filter: by the firewall in front of the filters, and by Tomcat itself. */
    private static final List<String> REFUSED_EARLY = List.of(
            "GET /login;x=1/../today HTTP/1.1\r\nHost: localhost\r\n",
            "GET /a//b/..;/c HTTP/1.1\r\nHost: localhost\r\n",
            "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: localhost\r\n",
            "GET /a%00b HTTP/1.1\r\nHost: localhost\r\n",
            "GET /a%zz HTTP/1.1\r\nHost: localhost\r\n",
            "GET /\\a HTTP/1.1\r\nHost: localhost\r\n",
            "GET /{a} HTTP/1.1\r\nHost: localhost\r\n",
            "TRACE / HTTP/1.1\r\nHost: localhost\r\n",
            "PUT /login HTTP/1.1\r\nHost: localhost\r\n",
            "BREW /login HTTP/1.1\r\nHost: localhost\r\n",
            "GET / HTTP/1.1\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n",
            "GET / HTTP/1.1\r\nHost: a b\r\n",
            "GET / HTTP/9.9\r\nHost: localhost\r\n",
            "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(20_000) + "\r\n",
            "GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n",
            "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n",
            "POST /login HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: unheard-of\r\n");

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Test
    void every_screen_and_every_other_address_carries_them_for_a_stranger() {
        Wire plain = new Wire(port);
        Wire forwarded = Wire.forwarded(port);
        for (String address : addresses()) {
            bounded(address, plain.page(address), false);
            bounded(address, forwarded.page(address), true);
        }
    }

    @Test
    void every_screen_and_every_other_address_carries_them_for_somebody_signed_in() {
        people.staff();
        Wire maya = new Wire(port);
        bounded("sign-in", maya.signIn("maya", People.PASSWORD), false);
        Wire forwarded = Wire.forwarded(port);
        bounded("sign-in", forwarded.signIn("maya", People.PASSWORD), true);
        for (String address : addresses()) {
            bounded(address, maya.page(address), false);
            bounded(address, forwarded.page(address), true);
        }
        assertThat(maya.page("/today").status()).as("still signed in").isEqualTo(200);
    }

    @Test
    void what_is_posted_is_answered_with_them_also_when_it_is_refused() {
        people.staff();
        Wire stranger = new Wire(port);
        bounded("wrong password", stranger.signIn("maya", "wrong"), false);
        for (String address : List.of("/login", "/logout", "/api/lock", "/api/notes/x/ops", "/?v-r=uidl&v-uiId=0", "/"))
            bounded(address, new Wire(port).send("POST", address, "{}", "Content-Type: application/json"), false);
    }

    @Test
    void what_no_filter_sees_carries_them_too() {
        SoftAssertions all = new SoftAssertions();
        for (String request : REFUSED_EARLY) {
            Answer answer =
                    new Wire(port).raw((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            all.check(() -> bounded(request.substring(0, Math.min(60, request.length())), answer, false));
        }
        all.assertAll();
    }

    @Test
    void a_stranger_who_calls_the_connection_secure_is_not_believed_about_the_name() {
        Answer answer =
                Wire.forwarded(port).send("GET", "/today", "", "X-Forwarded-Host: evil.example", "Accept: text/html");
        assertThat(answer.header("Location")).doesNotContain("evil.example").isNotEmpty();
    }

    @Test
    void files_of_the_product_may_be_kept_and_everything_else_may_not() {
        people.staff();
        Wire maya = new Wire(port);
        maya.signIn("maya", People.PASSWORD);
        assertThat(maya.page("/webjars/lit/3.3.2/index.js").header("Cache-Control"))
                .contains("max-age=31536000")
                .doesNotContain("no-store");
        for (String file : List.of(
                "/" + Assets.path("kit/logo.svg"),
                "/" + Assets.path("kit/texts.js"),
                "/" + OneStyleSheet.path(),
                "/" + BrowserWords.path(),
                entry(maya.page("/today"))))
            assertThat(maya.page(file).header("Cache-Control"))
                    .as(file)
                    .contains("max-age=31536000", "immutable")
                    .doesNotContain("no-store");
        for (String missing :
                List.of("/" + Assets.path("kit/nothing.js"), "/assets/nothing.js", "/VAADIN/build/nothing.js"))
            assertThat(maya.page(missing).header("Cache-Control")).as(missing).doesNotContain("immutable");
        for (String address : List.of("/today", "/login", "/lock", "/nothing", "/api/lock", "/api/nothing", "/error"))
            assertThat(maya.page(address).header("Cache-Control")).as(address).contains("no-store");
    }

    /** Where Vaadin's bundle begins. */
    private static String entry(Answer page) {
        Matcher script = Pattern.compile("\\./(VAADIN/build/indexhtml[^\"]*)").matcher(page.body());
        assertThat(script.find()).isTrue();
        return "/" + script.group(1);
    }

    private static void bounded(String what, Answer answer, boolean https) {
        assertThat(answer.headers().getOrDefault("content-security-policy", List.of()))
                .as("%s: %s %s", what, answer.status(), answer.headers())
                .singleElement()
                .asString()
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'self'");
        assertThat(answer.header("X-Content-Type-Options")).as(what).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).as(what).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).as(what).isEqualTo("no-referrer");
        assertThat(answer.header("Permissions-Policy"))
                .as(what)
                .contains("camera=()", "microphone=()", "publickey-credentials-get=(self)");
        assertThat(answer.header("Strict-Transport-Security"))
                .as(what)
                .isEqualTo(https ? "max-age=31536000; includeSubDomains" : "");
        assertThat(answer.headers()).as(what).doesNotContainKeys("server", "x-powered-by");
        assertThat(answer.body())
                .as(what)
                .doesNotContain("Apache Tomcat", "Whitelabel", "java.lang", "org.springframework", "at com.vaadin");
    }

    private static List<String> addresses() {
        ClassPathScanningCandidateComponentProvider screens = new ClassPathScanningCandidateComponentProvider(false);
        screens.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        List<String> routes = screens.findCandidateComponents(UnknotApplication.class.getPackageName()).stream()
                .map(screen -> Objects.requireNonNull(screen.getBeanClassName()))
                .map(AnswerHeadersTests::routeOf)
                .toList();
        assertThat(routes).hasSizeGreaterThan(35);
        return Stream.concat(routes.stream(), NOT_SCREENS.stream()).toList();
    }

    private static String routeOf(String screen) {
        try {
            String template = Class.forName(screen).getAnnotation(Route.class).value();
            return "/"
                    + template.replaceAll(":kind\\([^)]*\\)", "no-show")
                            .replaceAll(
                                    ":\\w+\\??(\\([^)]*\\))?", UUID.randomUUID().toString());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
