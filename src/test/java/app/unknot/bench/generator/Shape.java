package app.unknot.bench.generator;

import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * How large a practice is. The same shape makes the same people, visits and words.
 *
 * @param notes signed, at least as many as clients
 * @param seed from which all that is random follows
 */
public record Shape(int clients, int notes, int locations, long seed) {
    /** What one person signs in four years: about five a day, three days a week. */
    private static final int NOTES_OF_A_THERAPIST = 3_000;

    private static final int LOCATION_OF_CLIENTS = 4_000;
    private static final int NOTES_OF_A_CLIENT = 10;
    private static final long SEED = 7;

    /** Room for a few who come very often. */
    private static final int MOST_NOTES_OF_A_CLIENT = 300;

    public Shape {
        if (clients < 1 || locations < 1) throw new IllegalArgumentException("A practice has a client and a place");
        if (notes < clients) throw new IllegalArgumentException("Each client has a note at least");
        if (notes / clients > MOST_NOTES_OF_A_CLIENT)
            throw new IllegalArgumentException("A client has " + MOST_NOTES_OF_A_CLIENT + " notes at most");
    }

    /** What was asked for by {@code -Dunknot.bench.clients}, {@code .notes}, {@code .locations} and {@code .seed}; 1,000 clients when nothing was. */
    public static Shape asked() {
        int clients = Integer.getInteger("unknot.bench.clients", 1_000);
        return new Shape(
                clients,
                Integer.getInteger("unknot.bench.notes", clients * NOTES_OF_A_CLIENT),
                Integer.getInteger("unknot.bench.locations", 1 + clients / LOCATION_OF_CLIENTS),
                Long.getLong("unknot.bench.seed", SEED));
    }

    public int therapists() {
        return Math.max(locations, Math.max(3, notes / NOTES_OF_A_THERAPIST));
    }

    /** Where its data is kept between runs. */
    public Path folder(String engine) {
        return Path.of(
                "target",
                "bench-data",
                "%d-clients-%d-notes-%d-places-seed-%d".formatted(clients, notes, locations, seed),
                engine);
    }

    /** For one client, whoever makes them first. */
    SplittableRandom random(int client) {
        return new SplittableRandom(seed * 1_000_003L + client);
    }

    /** From where on each client's notes are counted among all, and behind the last one {@link #notes}: few come often, most seldom. */
    int[] firstNotes() {
        double[] weight = new double[clients];
        double all = 0;
        for (int client = 0; client < clients; client++) {
            // An exponential distribution, cut off so that nobody comes every day.
            weight[client] = Math.min(4, -Math.log(1 - random(client).nextDouble()));
            all += weight[client];
        }
        int[] first = new int[clients + 1];
        double so = 0;
        int beyond = notes - clients;
        for (int client = 0; client < clients; client++) {
            so += weight[client];
            first[client + 1] = client + 1 + (int) Math.round(beyond * (so / all));
        }
        first[clients] = notes;
        return first;
    }
}
