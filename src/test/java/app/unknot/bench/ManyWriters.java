package app.unknot.bench;

import app.unknot.accounts.Subject;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Fifty people write at once, each of whose transactions leaves a line in the access log. */
abstract class ManyWriters {
    private static final int WRITERS = Integer.getInteger("unknot.bench.writers", 50);
    private static final long SECONDS = Long.getLong("unknot.bench.seconds", 8);
    private static final long A_SIGNATURE = TimeUnit.MILLISECONDS.toNanos(200);

    @Autowired
    private AuditLog log;

    @Autowired
    private ClientDirectory directory;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transaction;

    abstract String engine();

    @Test
    void fiftyAtOnce() throws Exception {
        ClientId nils = clients.inCareOf(people.maya(), "Nils");
        Runnable line = () -> transaction.executeWithoutResult(
                begun -> log.record(AuditEvent.done("NOTE_SIGN", nils.matter("note of a bench"))));
        measure("warming up", 8, line);
        measure(engine() + ": one line and its commit, 1 writer", 1, line);
        measure(engine() + ": one line and its commit, " + WRITERS + " writers", WRITERS, line);
        Runnable open = () -> directory.open(nils);
        measure(engine() + ": opening a record, 1 reader", 1, open);
        measure(engine() + ": opening a record, " + WRITERS + " readers", WRITERS, open);
        besideASignature(nils, open);
        log.verify(List.of()).flaws().forEach(flaw -> Figures.tell("FLAW", flaw.words()));
    }

    /** One person's transaction holds on for a fifth of a second after its line was written, again and again. */
    private void besideASignature(ClientId nils, Runnable open) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        Subject maya = people.maya();
        try (ExecutorService one = Executors.newSingleThreadExecutor()) {
            Future<?> signing = one.submit(() -> People.as(maya, () -> {
                while (!over.get())
                    transaction.executeWithoutResult(begun -> {
                        log.record(AuditEvent.done("NOTE_SIGN", nils.matter("note of a bench")));
                        LockSupport.parkNanos(A_SIGNATURE);
                    });
            }));
            measure(engine() + ": opening a record while somebody signs, 4 readers", 4, open);
            over.set(true);
            signing.get();
        }
    }

    private void measure(String what, int many, Runnable work) throws Exception {
        Subject maya = people.maya();
        CountDownLatch begin = new CountDownLatch(1);
        List<Future<List<Double>>> all = new ArrayList<>();
        List<Double> millis = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
            for (int i = 0; i < many; i++)
                all.add(threads.submit(() -> {
                    List<Double> own = new ArrayList<>();
                    begin.await();
                    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
                    People.as(maya, () -> {
                        while (System.nanoTime() < end) {
                            long begun = System.nanoTime();
                            work.run();
                            own.add((System.nanoTime() - begun) / 1e6);
                        }
                    });
                    return own;
                }));
            begin.countDown();
            for (Future<List<Double>> one : all) millis.addAll(one.get());
        }
        Figures.tell(
                what,
                "%.0f a second".formatted(millis.size() / (double) SECONDS),
                millis.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
