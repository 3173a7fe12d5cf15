package app.unknot.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.testing.HttpTablet;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.QuickHashing;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A crowd before the door must not stop those who are inside. */
@PortalTest
class SignInCrowdTests {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @BeforeEach
    void hash_as_in_a_practice() {
        QuickHashing.atFullCost(true);
    }

    @AfterEach
    void hash_as_in_tests() {
        QuickHashing.atFullCost(false);
    }

    @Test
    void two_hundred_sign_ins_at_once_are_all_answered_and_a_colleague_works_on() throws Exception {
        people.staff();
        try (HttpTablet colleague = new HttpTablet(port);
                ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            colleague.signIn("maya", People.PASSWORD);
            assertThat(colleague.get("/api/lock").statusCode()).isEqualTo(200);
            List<Future<HttpResponse<String>>> tries = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String name = "nobody" + i;
                tries.add(crowd.submit(() -> {
                    try (HttpTablet stranger = new HttpTablet(port)) {
                        return stranger.signIn(name, "wrong");
                    }
                }));
            }
            int whileTheyWait = 0;
            while (tries.stream().anyMatch(one -> !one.isDone())) {
                assertThat(colleague.get("/api/lock").statusCode()).isEqualTo(200);
                whileTheyWait++;
            }
            assertThat(whileTheyWait)
                    .as("answers to the colleague in the meantime")
                    .isGreaterThan(3);
            for (Future<HttpResponse<String>> one : tries) {
                assertThat(one.get().statusCode()).isEqualTo(302);
                assertThat(one.get().headers().firstValue("Location").orElse(""))
                        .containsAnyOf("/login?error", "/login?busy");
            }
        }
    }

    @Test
    void a_sign_in_over_a_locked_session_begins_with_an_open_one() {
        people.staff();
        try (HttpTablet tablet = new HttpTablet(port)) {
            tablet.signIn("maya", People.PASSWORD);
            tablet.get("/api/lock");
            assertThat(tablet.post("/api/lock", "{}").statusCode()).isEqualTo(200);
            assertThat(tablet.get("/api/lock").body()).contains("\"locked\":true");
            tablet.signIn("selma", People.PASSWORD);
            assertThat(tablet.get("/api/lock").body())
                    .contains("\"locked\":false")
                    .contains("Selma");
        }
    }
}
