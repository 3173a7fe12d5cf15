package app.unknot.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.audit.chain.AuditEntry;
import app.unknot.shared.PracticeClock;
import app.unknot.shell.SignInKinds.Kind;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.Wire;
import app.unknot.testing.Wire.Answer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who is refused learns nothing from the answer. */
@PortalTest
class SignInAnswersTests {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private LogEntries written;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private SignInKinds kinds;

    @BeforeEach
    void each_kind() {
        people.staff();
        kinds = beans.createBean(SignInKinds.class);
    }

    @Test
    void every_refusal_has_the_same_status_the_same_way_on_and_the_same_headers() {
        Set<String> answers = new LinkedHashSet<>();
        for (Kind kind : Kind.values()) {
            kinds.prepare(kind);
            Answer answer = kinds.refused(kind, port);
            assertThat(answer.status()).as(kind.words()).isEqualTo(302);
            answers.add(answer.header("location") + " " + answer.headers().keySet() + " " + answer.body());
        }
        assertThat(answers).hasSize(1).allMatch(answer -> answer.startsWith("/login?error"));
    }

    @Test
    void a_wrong_password_counts_once_and_leaves_one_line() {
        kinds.prepare(Kind.WRONG_PASSWORD);
        long before = written.newest(1).getFirst().seq();
        kinds.refused(Kind.WRONG_PASSWORD, port);
        assertThat(written.since(before)).extracting(AuditEntry::action).containsExactly("SIGN_IN");
        assertThat(jdbc.sql("select failures from sign_in_failure")
                        .query(Integer.class)
                        .list())
                .containsExactly(1);
        assertThat(jdbc.sql("select minute_tries from sign_in_address")
                        .query(Integer.class)
                        .list())
                .containsExactly(1);
    }

    @Test
    void the_address_that_counts_is_the_clients_as_a_trusted_proxy_says_it() {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("insert into sign_in_address (address, minute_since, minute_tries, hour_since, hour_tries)"
                        + " values ('203.0.113.77', ?, 30, ?, 30)")
                .params(now, now)
                .update();
        assertThat(location(from("203.0.113.77"))).startsWith("/login?error");
        assertThat(location(from("203.0.113.78"))).as("another address").doesNotContain("error");
        assertThat(tries("203.0.113.78")).as("a right one is given back").isZero();
    }

    @Test
    void a_client_that_writes_the_header_itself_gets_no_second_budget() {
        // What stands in front of the proxy's own word is what a client claims: the last address that nobody trusts
        // counts.
        List<Integer> counted = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            from("10.9.9." + i + ", 203.0.113.79").signIn("nobody", "wrong");
            counted.add(tries("203.0.113.79"));
        }
        assertThat(counted).containsExactly(1, 2, 3);
    }

    private Forwarded from(String addresses) {
        return new Forwarded(new Wire(port), addresses);
    }

    private static String location(Forwarded wire) {
        return wire.signIn("maya", People.PASSWORD).header("location");
    }

    private int tries(String address) {
        return jdbc.sql("select coalesce(sum(minute_tries), 0) from sign_in_address where address = ?")
                .param(address)
                .query(Integer.class)
                .single();
    }

    private record Forwarded(Wire wire, String addresses) {
        Answer signIn(String name, String password) {
            return wire.send(
                    "POST",
                    "/login",
                    "username=" + name + "&password=" + password.replace(" ", "+"),
                    "Content-Type: application/x-www-form-urlencoded",
                    "Accept: text/html",
                    "X-Forwarded-For: " + addresses);
        }
    }
}
