package app.unknot.crash;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.demo.DemoSignIns;
import app.unknot.testing.HttpTablet;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;

/** People at work on one portal, until it answers no more or the shift is over. */
final class Shift implements AutoCloseable {
    private static final int OK = 200;
    private static final int BUSY = 429;
    private static final int AWAY = 503;
    private static final long A_MOMENT = TimeUnit.MILLISECONDS.toNanos(30);
    /** Nobody taps without a pause. Without one, few cores do nothing else, and each check has more to read than the one before. */
    private static final long BETWEEN_TAPS = TimeUnit.MILLISECONDS.toNanos(5);

    /** What each person works on, in the practice and in its copies. */
    private static final Map<String, HttpTablet> DEVICES = new ConcurrentHashMap<>();

    private final Acknowledged done;
    private final List<HttpTablet> browsers = new ArrayList<>();
    private final ExecutorService people = Executors.newCachedThreadPool();
    private volatile boolean over;
    private volatile boolean resting;

    /** Everybody signs in, and begins. */
    Shift(int port, List<Tablet> tablets, Desk desk, Acknowledged done) {
        this.done = done;
        for (Tablet tablet : tablets) begin(signedIn(port, tablet.therapist()), tablet::step);
        begin(signedIn(port, "ruth"), desk::step);
    }

    private HttpTablet signedIn(int port, String name) {
        // A portal that sees a hundred new devices an hour at one address lets none of them in any more.
        HttpTablet browser =
                DEVICES.compute(name, (who, known) -> known == null ? new HttpTablet(port) : known.at(port));
        browsers.add(browser);
        HttpResponse<String> answer = browser.signIn(name, DemoSignIns.PASSWORD);
        assertThat(answer.headers().firstValue("Location"))
                .as(name)
                .hasValueSatisfying(where -> assertThat(where).doesNotContain("/login"));
        browser.get("/api/journal/key?device=" + java.util.UUID.randomUUID());
        return browser;
    }

    private void begin(HttpTablet browser, BiConsumer<HttpTablet, Acknowledged> step) {
        people.execute(() -> {
            try {
                while (!over) {
                    if (!resting) step.accept(browser, done);
                    LockSupport.parkNanos(BETWEEN_TAPS);
                }
            } catch (UncheckedIOException killed) {
                // What was not answered was not acknowledged.
            } catch (RuntimeException | AssertionError e) {
                done.refused("somebody gave up: " + e);
            }
        });
    }

    /** Waits until so many more things were acknowledged, of each kind one at least, or for a while. */
    void until(int more, long seconds) {
        int enough = done.count() + more;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while ((done.count() < enough || !done.isOfEachKind()) && System.nanoTime() < end)
            LockSupport.parkNanos(A_MOMENT / 10);
    }

    /** Lets everybody rest while something else needs the machine, then go on. */
    void rest(Runnable meanwhile) {
        resting = true;
        try {
            meanwhile.run();
        } finally {
            resting = false;
        }
    }

    /** Whether the answer is a yes. Away and busy are honest answers; anything else is written down. */
    static boolean isTaken(HttpResponse<String> answer, String what, Acknowledged done) {
        if (answer.statusCode() == OK) return true;
        if (answer.statusCode() != AWAY && answer.statusCode() != BUSY)
            done.refused(what + ": " + answer.statusCode() + " "
                    + answer.body().substring(0, Math.min(200, answer.body().length())));
        LockSupport.parkNanos(A_MOMENT);
        return false;
    }

    @Override
    public void close() {
        over = true;
        people.shutdown();
        try {
            if (!people.awaitTermination(60, TimeUnit.SECONDS)) throw new AssertionError("Somebody still works");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        browsers.forEach(HttpTablet::close);
    }
}
