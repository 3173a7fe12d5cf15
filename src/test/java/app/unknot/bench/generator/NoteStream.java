package app.unknot.bench.generator;

import app.unknot.charting.NoteContent;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes the notes of all clients in the order of time, as a practice does. Ids go by time as well, so tables grow at their ends, and
 * only few pages of the file are written twice.
 */
final class NoteStream implements AutoCloseable {
    private static final int THREADS = 2;
    private static final int AT_ONCE = 5_000;
    private static final int AHEAD = 3;

    private final Callable<BulkRows> rows;
    private final PriorityQueue<Visit> waiting = new PriorityQueue<>(
            Comparator.comparing(visit -> visit.note.head().id().value()));
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Deque<Future<?>> written = new ArrayDeque<>();
    private final Deque<BulkRows> idle = new ArrayDeque<>();

    private record Visit(NoteContent note, UUID episode) {}

    NoteStream(Callable<BulkRows> rows) {
        this.rows = rows;
    }

    void add(InventedClient client) {
        client.notes()
                .forEach(note -> waiting.add(new Visit(
                        note,
                        Objects.requireNonNull(
                                client.episodeOf().get(note.head().id())))));
    }

    /** Writes those before a moment: their clients are there, and none of an earlier time will come. */
    void write(Instant before) throws SQLException, InterruptedException {
        List<Visit> batch = new ArrayList<>();
        while (!waiting.isEmpty() && waiting.element().note.head().startedAt().isBefore(before)) {
            batch.add(waiting.remove());
            if (batch.size() == AT_ONCE || waiting.isEmpty()) {
                submit(List.copyOf(batch));
                batch.clear();
            }
        }
        waiting.addAll(batch);
    }

    private void submit(List<Visit> batch) throws InterruptedException {
        while (written.size() >= AHEAD) await(written.remove());
        written.add(threads.submit(() -> {
            BulkRows own = taken();
            for (Visit visit : batch) own.add(visit.note, visit.episode);
            own.commit();
            synchronized (idle) {
                idle.add(own);
            }
            return true;
        }));
    }

    private BulkRows taken() throws Exception {
        synchronized (idle) {
            if (!idle.isEmpty()) return idle.remove();
        }
        return rows.call();
    }

    private static void await(Future<?> batch) throws InterruptedException {
        try {
            batch.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Notes could not be written", e.getCause());
        }
    }

    @Override
    public void close() throws SQLException, InterruptedException {
        try {
            while (!written.isEmpty()) await(written.remove());
        } finally {
            threads.shutdownNow();
            for (BulkRows own : idle) own.close();
        }
    }
}
