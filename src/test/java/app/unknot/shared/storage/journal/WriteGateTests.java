package app.unknot.shared.storage.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WriteGateTests {
    private static final Duration BLINK = Duration.ofMillis(20);

    private final WriteGate gate = new WriteGate();
    private final Executor threads = task -> Thread.ofVirtual().start(task);

    @Test
    void while_a_transaction_has_written_and_not_ended_there_is_no_quiet_moment() {
        gate.enter();
        assertThat(gate.quiet(BLINK, 1)).isEmpty();
        gate.leave(Thread.currentThread());
        assertThat(gate.quiet(BLINK, 1)).isPresent();
    }

    @Test
    void who_comes_in_a_quiet_moment_waits_until_it_is_over() throws Exception {
        WriteGate.Moment moment = gate.quiet(BLINK, 1).orElseThrow();
        CompletableFuture<Void> writer = CompletableFuture.runAsync(gate::enter, threads);
        assertThat(writer).isNotCompleted();
        moment.close();
        writer.get(10, TimeUnit.SECONDS);
    }

    @Test
    void a_second_transaction_of_a_thread_that_has_one_open_does_not_wait_for_itself() throws Exception {
        gate.enter();
        CompletableFuture<Optional<WriteGate.Moment>> backup =
                CompletableFuture.supplyAsync(() -> gate.quiet(Duration.ofSeconds(10), 1), threads);
        gate.enter();
        gate.leave(Thread.currentThread());
        assertThat(backup).isNotCompleted();
        gate.leave(Thread.currentThread());
        assertThat(backup.get(10, TimeUnit.SECONDS)).isPresent();
    }

    @Test
    void a_moment_that_did_not_come_is_waited_for_again_while_the_gate_is_open() {
        gate.enter();
        Thread me = Thread.currentThread();
        CompletableFuture<Optional<WriteGate.Moment>> backup =
                CompletableFuture.supplyAsync(() -> gate.quiet(BLINK, 1_000), threads);
        CompletableFuture.runAsync(this::comeAndGo, threads)
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
        gate.leave(me);
        assertThat(backup.orTimeout(10, TimeUnit.SECONDS).join()).isPresent();
    }

    @Test
    void after_a_moment_that_did_not_come_everybody_may_write() {
        gate.enter();
        assertThat(gate.quiet(BLINK, 1)).isEmpty();
        CompletableFuture.runAsync(gate::enter, threads)
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
    }

    @Test
    void closing_an_earlier_moment_once_more_does_not_end_the_present_one() {
        WriteGate.Moment earlier = gate.quiet(BLINK, 1).orElseThrow();
        earlier.close();
        WriteGate.Moment now = gate.quiet(BLINK, 1).orElseThrow();
        earlier.close();
        assertThat(gate.quiet(BLINK, 1)).as("still shut").isEmpty();
        now.close();
    }

    private void comeAndGo() {
        gate.enter();
        gate.leave(Thread.currentThread());
    }
}
