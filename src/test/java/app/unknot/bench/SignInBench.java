package app.unknot.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.shell.SignInKinds;
import app.unknot.shell.SignInKinds.Kind;
import app.unknot.testing.HttpTablet;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.QuickHashing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How long each refused sign-in takes: who measures must not learn why. */
@PortalTest
class SignInBench {
    private static final int TRIES = Integer.getInteger("unknot.bench.sign-ins", 300);
    private static final int WARM_UP = 20;
    private static final int CROWD = 200;

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @BeforeEach
    void hash_as_in_a_practice() {
        QuickHashing.atFullCost(true);
    }

    @AfterEach
    void hash_as_in_tests() {
        QuickHashing.atFullCost(false);
    }

    /** One of each kind in turn, so that a slower minute of the machine is the same for all. */
    @Test
    void refusals() {
        people.staff();
        SignInKinds kinds = beans.createBean(SignInKinds.class);
        Map<Kind, double[]> millis = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) millis.put(kind, new double[TRIES]);
        for (int i = -WARM_UP; i < TRIES; i++)
            for (Kind kind : Kind.values()) {
                kinds.prepare(kind);
                long begun = System.nanoTime();
                assertThat(kinds.refused(kind, port).status()).isEqualTo(302);
                if (i >= 0) of(millis, kind)[i] = (System.nanoTime() - begun) / 1e6;
            }
        double wrong = median(of(millis, Kind.WRONG_PASSWORD));
        for (Kind kind : Kind.values())
            Figures.tell(
                    "sign-in refused: " + kind.words(),
                    String.format(Locale.ROOT, "%.2f of a wrong password", median(of(millis, kind)) / wrong),
                    of(millis, kind));
    }

    private static double[] of(Map<Kind, double[]> millis, Kind kind) {
        return Objects.requireNonNull(millis.get(kind));
    }

    /** What somebody who works here notices of 200 strangers who try to sign in at once. */
    @Test
    void a_colleague_in_a_crowd() {
        people.staff();
        List<Double> pages = new ArrayList<>();
        try (HttpTablet colleague = new HttpTablet(port);
                ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            colleague.signIn("maya", People.PASSWORD);
            for (int i = 0; i < WARM_UP; i++) colleague.page("/today");
            // Their browsers are there before: on this machine they would take the cores that are measured.
            List<HttpTablet> strangers =
                    Stream.generate(() -> new HttpTablet(port)).limit(CROWD).toList();
            strangers.forEach(one -> one.page("/login"));
            List<Future<?>> tries = new ArrayList<>();
            for (int i = 0; i < CROWD; i++) {
                HttpTablet stranger = strangers.get(i);
                String name = "nobody" + i;
                tries.add(crowd.submit(() -> stranger.signIn(name, "wrong")));
            }
            while (tries.stream().anyMatch(one -> !one.isDone())) {
                long begun = System.nanoTime();
                assertThat(colleague.page("/today").statusCode()).isEqualTo(200);
                pages.add((System.nanoTime() - begun) / 1e6);
            }
            strangers.forEach(HttpTablet::close);
        }
        double[] millis = pages.stream().mapToDouble(Double::doubleValue).toArray();
        Figures.tell(
                "a colleague's page while " + CROWD + " sign in",
                String.format(
                        Locale.ROOT,
                        "worst %.0f ms",
                        Arrays.stream(millis).max().orElse(0)),
                millis);
    }

    private static double median(double[] each) {
        double[] sorted = each.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
