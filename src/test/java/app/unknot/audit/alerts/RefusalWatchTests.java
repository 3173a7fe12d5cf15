package app.unknot.audit.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.audit.alerts.RefusalWatch.What;
import app.unknot.shared.PracticeClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RefusalWatchTests {
    private static final Instant NOON = Instant.parse("2026-03-02T20:00:00Z");

    private final RefusalWatch watch = new RefusalWatch(new PracticeClock(ZoneOffset.UTC));
    private final UUID jun = UUID.randomUUID();

    private boolean tooManyAt(Instant at) {
        boolean[] tooMany = new boolean[1];
        PracticeClock.at(at, () -> tooMany[0] = watch.refused(jun, What.RECORD).tooMany());
        return tooMany[0];
    }

    @Test
    void twenty_within_a_minute_are_borne_and_the_next_is_too_many() {
        for (int i = 0; i < RefusalWatch.MOST; i++)
            assertThat(tooManyAt(NOON.plusSeconds(i))).isFalse();
        assertThat(tooManyAt(NOON.plusSeconds(59))).isTrue();
    }

    @Test
    void twenty_that_are_spread_over_more_than_a_minute_are_borne() {
        for (int i = 0; i < 200; i++)
            assertThat(tooManyAt(NOON.plusSeconds(4L * i))).isFalse();
    }

    @Test
    void who_has_stopped_for_a_minute_is_not_slowed_any_more() {
        for (int i = 0; i <= RefusalWatch.MOST; i++) tooManyAt(NOON);
        assertThat(tooManyAt(NOON.plusSeconds(30))).isTrue();
        assertThat(tooManyAt(NOON.plusSeconds(91))).isFalse();
    }

    @Test
    void who_goes_on_stays_slowed() {
        for (int i = 0; i < 300; i++) assertThat(tooManyAt(NOON.plusSeconds(i))).isEqualTo(i >= RefusalWatch.MOST);
    }

    @Test
    void one_account_does_not_slow_another_and_a_page_is_not_counted_twice() {
        for (int i = 0; i <= RefusalWatch.MOST; i++) tooManyAt(NOON);
        PracticeClock.at(NOON, () -> {
            assertThat(watch.refused(UUID.randomUUID(), What.RECORD).tooMany()).isFalse();
            assertThat(watch.refused(jun, What.ADDRESS).tooMany()).isFalse();
        });
    }

    @Test
    void a_flood_is_counted_without_a_line_for_each() {
        PracticeClock.at(NOON, () -> {
            for (int i = 0; i < RefusalWatch.MOST_WRITTEN; i++)
                assertThat(watch.refused(jun, What.RECORD).written()).isTrue();
            assertThat(watch.refused(jun, What.RECORD).written()).isFalse();
        });
    }

    @Test
    void of_many_at_the_same_moment_none_slips_through() throws Exception {
        int askers = 60;
        AtomicInteger borne = new AtomicInteger();
        CountDownLatch together = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(askers)) {
            List<Future<Integer>> asked = new ArrayList<>();
            for (int i = 0; i < askers; i++)
                asked.add(threads.submit(() -> {
                    together.await();
                    return watch.refused(jun, What.RECORD).tooMany() ? borne.get() : borne.incrementAndGet();
                }));
            together.countDown();
            for (Future<Integer> one : asked) one.get();
        }
        assertThat(borne).hasValue(RefusalWatch.MOST);
    }
}
