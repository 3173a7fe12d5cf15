package app.unknot.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.AccountChanges;
import app.unknot.accounts.Accounts;
import app.unknot.accounts.UserId;
import app.unknot.accounts.factors.passkeys.Ceremony.Creating;
import app.unknot.accounts.factors.passkeys.PasskeyAddress;
import app.unknot.accounts.factors.passkeys.Passkeys;
import app.unknot.accounts.factors.passkeys.SoftwareAuthenticator;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.Wire;
import app.unknot.testing.Wire.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Ada's passkey at the sign-in, as it goes over the wire. */
@PortalTest
class PasskeySignInTests {
    private static final String PATH = "/api/passkeys/sign-in";
    private static final String DONE = "/second-factor/done";

    @LocalServerPort
    private int port;

    @Autowired
    private Passkeys passkeys;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountChanges changes;

    @Autowired
    private People people;

    @Autowired
    private LogEntries log;

    @Autowired
    private TransactionTemplate transaction;

    private UserId ada;
    private SoftwareAuthenticator device;
    private Wire tablet;

    @BeforeEach
    void ada_has_a_passkey() {
        ada = people.newcomer("Ada");
        device = new SoftwareAuthenticator("http://localhost:" + port);
        Creating asked = passkeys.askForNew(new PasskeyAddress("localhost", "http://localhost:" + port), ada, "Ada");
        passkeys.enrol(ada, asked, "My iPad", device.create(asked.options()));
        tablet = new Wire(port);
    }

    @AfterEach
    void what_was_told_is_seen() {
        people.seeEveryNotice();
    }

    @Test
    void a_passkey_is_both_factors_and_begins_a_session_of_its_own() {
        assertThat(show(tablet).status()).isEqualTo(200);
        String before = tablet.cookies().get("unknot-session");
        assertThat(tablet.send("GET", "/api/lock", "").status())
                .as("nobody's until the last step")
                .isEqualTo(401);
        assertThat(tablet.send("POST", DONE, "").status()).isEqualTo(302);
        assertThat(tablet.cookies().get("unknot-session")).isNotEqualTo(before);
        Answer lock = tablet.send("GET", "/api/lock", "");
        assertThat(lock.status()).isEqualTo(200);
        assertThat(lock.body()).contains("Ada Zorzi");
        assertThat(log.newest(6))
                .anyMatch(entry -> entry.action().equals("SIGN_IN")
                        && entry.object().equals("account " + ada)
                        && String.valueOf(entry.detail()).contains("with the second factor"));
    }

    @Test
    void after_the_password_it_takes_the_place_of_the_code() {
        assertThat(tablet.signIn(name(ada), People.PASSWORD).header("location")).endsWith("/second-factor");
        assertThat(show(tablet).status()).isEqualTo(200);
        tablet.send("POST", DONE, "");
        assertThat(tablet.send("GET", "/api/lock", "").status()).isEqualTo(200);
    }

    @Test
    void after_the_password_of_one_person_the_passkey_of_another_does_not_help() {
        UserId bela = people.newcomer("Bela");
        SoftwareAuthenticator hers = new SoftwareAuthenticator("http://localhost:" + port);
        Creating asked = passkeys.askForNew(new PasskeyAddress("localhost", "http://localhost:" + port), bela, "Bela");
        passkeys.enrol(bela, asked, "Phone", hers.create(asked.options()));
        tablet.signIn(name(bela), People.PASSWORD);
        assertThat(show(tablet).status()).isEqualTo(403);
        tablet.send("POST", DONE, "");
        assertThat(tablet.send("GET", "/api/lock", "").status()).isEqualTo(401);
    }

    @Test
    void it_is_asked_for_with_the_check_of_who_holds_it_and_each_question_is_another() {
        Answer first = tablet.send("GET", PATH, "");
        assertThat(first.body()).contains("\"userVerification\":\"required\"", "\"rpId\":\"localhost\"");
        assertThat(first.header("Cache-Control")).contains("no-store");
        assertThat(tablet.send("GET", PATH, "").body()).isNotEqualTo(first.body());
    }

    @Test
    void the_same_answer_twice_a_disabled_account_and_a_passkey_that_is_gone_read_alike() {
        String answer = device.show(
                JsonMapper.shared().readTree(tablet.send("GET", PATH, "").body()));
        assertThat(tablet.post(PATH, answer).status()).isEqualTo(200);
        Answer again = tablet.post(PATH, answer);
        assertThat(again.status()).isEqualTo(403);
        transaction.executeWithoutResult(status -> People.as(people.tomas(), () -> changes.enable(ada, false)));
        Answer disabled = show(new Wire(port));
        assertThat(disabled.status()).isEqualTo(403);
        assertThat(disabled.body()).isEqualTo(again.body());
        assertThat(tablet.send("POST", DONE, "").header("location"))
                .as("shown before it was disabled")
                .endsWith("/login");
        device = new SoftwareAuthenticator("http://localhost:" + port);
        assertThat(show(new Wire(port)).body()).isEqualTo(again.body());
    }

    @Test
    void without_our_token_or_from_a_foreign_page_it_is_not_looked_at() {
        String answer = device.show(
                JsonMapper.shared().readTree(tablet.send("GET", PATH, "").body()));
        String token = "X-XSRF-TOKEN: " + tablet.cookies().get("XSRF-TOKEN");
        assertThat(tablet.send("POST", PATH, answer, "Content-Type: application/json")
                        .status())
                .isEqualTo(403);
        assertThat(tablet.send(
                                "POST",
                                PATH,
                                answer,
                                "Content-Type: application/json",
                                token,
                                "Origin: https://evil.example")
                        .status())
                .isEqualTo(403);
        assertThat(tablet.send("POST", PATH, answer, "Content-Type: application/json", token)
                        .status())
                .as("still unanswered")
                .isEqualTo(200);
    }

    @Test
    void at_an_ip_address_nothing_is_offered() {
        Answer refused = new Wire(port).host("127.0.0.1:" + port).send("GET", PATH, "");
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.body()).contains("Passkeys work only if this portal has its own name and HTTPS.");
    }

    @Test
    void over_a_locked_session_of_a_colleague_it_begins_with_an_open_one() {
        people.staff();
        tablet.signIn("maya", People.PASSWORD);
        tablet.send("GET", "/api/lock", "");
        assertThat(tablet.post("/api/lock", "{}").status()).isEqualTo(200);
        assertThat(show(tablet).status()).isEqualTo(200);
        tablet.send("POST", DONE, "");
        assertThat(tablet.send("GET", "/api/lock", "").body()).contains("\"locked\":false", "Ada Zorzi");
    }

    private Answer show(Wire wire) {
        return wire.post(
                PATH,
                device.show(
                        JsonMapper.shared().readTree(wire.send("GET", PATH, "").body())));
    }

    private String name(UserId user) {
        return accounts.row(user).orElseThrow().signInName();
    }
}
