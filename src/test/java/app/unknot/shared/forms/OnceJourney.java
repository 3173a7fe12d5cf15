package app.unknot.shared.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.Subject;
import app.unknot.clients.ClientForm;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientRegistration;
import app.unknot.shared.Refused;
import app.unknot.testing.People;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An act that arrives twice is done once. Runs on each database that the product supports. */
abstract class OnceJourney {
    private static final Made<ClientId> CLIENT = Made.id(ClientId.class, ClientId::value, ClientId::new);
    private static final int ARRIVALS = 6;

    @Autowired
    private Once once;

    @Autowired
    private ClientRegistration registration;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private Subject maya;
    private String last;

    @BeforeEach
    void aNameOfItsOwn() {
        maya = people.maya();
        last = "Once" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
    }

    @Test
    void a_second_arrival_gets_what_the_first_one_made() {
        ActId act = ActId.next();
        ClientId first = add(act, "Twice");
        assertThat(add(act, "Twice")).isEqualTo(first);
        assertThat(add(ActId.next(), "Twice"))
                .as("the next form is another act")
                .isNotEqualTo(first);
        assertThat(clients()).isEqualTo(2);
    }

    @Test
    void arrivals_at_the_same_moment_make_one_client() throws Exception {
        ActId act = ActId.next();
        CountDownLatch together = new CountDownLatch(ARRIVALS);
        Set<ClientId> made = new HashSet<>();
        try (ExecutorService taps = Executors.newFixedThreadPool(ARRIVALS)) {
            List<Future<ClientId>> all = new ArrayList<>();
            for (int tap = 0; tap < ARRIVALS; tap++)
                all.add(taps.submit(() -> {
                    together.countDown();
                    together.await();
                    return add(act, "Parallel");
                }));
            for (Future<ClientId> one : all) made.add(one.get());
        }
        assertThat(made).hasSize(1);
        assertThat(clients()).isEqualTo(1);
    }

    @Test
    void what_was_refused_can_be_sent_again_under_the_same_id() {
        ActId act = ActId.next();
        assertThatThrownBy(() -> add(act, "")).isInstanceOf(Refused.class);
        assertThat(clients()).isZero();
        add(act, "Corrected");
        assertThat(clients()).isEqualTo(1);
    }

    @Test
    void what_makes_nothing_and_what_may_be_shown_once_are_done_once_as_well() {
        AtomicInteger done = new AtomicInteger();
        ActId act = ActId.next();
        for (int tap = 0; tap < 2; tap++)
            People.get(
                    maya,
                    () -> once.take(act, Made.NOTHING, () -> {
                        registration.create(form("Nothing"));
                        done.incrementAndGet();
                        return Made.Done.DONE;
                    }));
        assertThat(done).hasValue(1);
        ActId secret = ActId.next();
        Made<String> shown = Made.shownOnce(String.class);
        assertThat(People.get(maya, () -> once.take(secret, shown, () -> secret(form("Secret")))))
                .isEqualTo("4711");
        assertThatThrownBy(() -> People.get(maya, () -> once.take(secret, shown, () -> secret(form("Secret")))))
                .isInstanceOf(Refused.class);
        assertThat(clients()).isEqualTo(2);
    }

    private String secret(ClientForm form) {
        registration.create(form);
        return "4711";
    }

    private ClientId add(ActId act, String first) {
        return People.get(maya, () -> once.take(act, CLIENT, () -> registration.create(form(first))));
    }

    private ClientForm form(String first) {
        return new ClientForm(first, last, LocalDate.of(1980, 3, 2), "F", "", "", "", "", "", "", "", "", "Low back");
    }

    private int clients() {
        return jdbc.sql("select count(*) from client where last_name = ?")
                .param(last)
                .query(Integer.class)
                .single();
    }
}
