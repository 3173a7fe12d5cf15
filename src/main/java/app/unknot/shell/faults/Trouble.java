package app.unknot.shell.faults;

import app.unknot.shared.disk.NoRoom;
import app.unknot.shared.storage.StorageFault;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the portal, as told to people and to tablets.
 *
 * @param status of the answer
 * @param code stable, read by the workspace
 * @param title of the page
 * @param words what happened, what was kept, what to do
 * @param retrySeconds when to try again; 0 when trying again helps nothing
 */
public record Trouble(int status, String code, String title, String words, int retrySeconds) {
    static final Trouble RESTARTING = new Trouble(
            503,
            "restarting",
            "The server is restarting",
            "The server is restarting. Everything is kept. What you wrote in a session note is on "
                    + "your tablet and is sent automatically. This page reloads in a moment.",
            10);

    static final Trouble STORAGE = new Trouble(
            503,
            "storage-away",
            "The storage is not available",
            "The storage is not available right now. Your text is kept. What you wrote in a session "
                    + "note is on your tablet and is sent automatically. This page retries every few seconds.",
            5);

    static final Trouble SIGN_IN = new Trouble(
            503,
            "storage-away",
            "You cannot sign in right now",
            "The storage is not available, so no one can sign in right now. Nothing is lost. Try again in a few seconds.",
            5);

    static final Trouble SLOW = new Trouble(
            503,
            "storage-slow",
            "That took too long",
            "The storage is busy right now, so this did not go through. Nothing was changed, and your text is kept. Try again in a few seconds.",
            3);

    private static final int DEEPEST = 20;

    /** What is wrong below {@code problem}, or empty when it is something that nobody expected. */
    static Optional<Trouble> in(@Nullable Throwable problem) {
        Throwable one = problem;
        for (int depth = 0; one != null && depth < DEEPEST; depth++, one = one.getCause())
            if (one instanceof NoRoom room)
                return Optional.of(
                        new Trouble(507, "no-room", "The disk is almost full", String.valueOf(room.getMessage()), 0));
        if (StorageFault.in(problem)) return Optional.of(STORAGE);
        return StorageFault.isSlow(problem) ? Optional.of(SLOW) : Optional.empty();
    }

    /**
     * The words for somebody whose screen is still open.
     *
     * @param doubtful whether the storage has failed somebody a moment ago
     */
    public static Optional<String> onScreen(Throwable problem, boolean doubtful) {
        return in(problem)
                .or(() -> doubtful ? Optional.of(STORAGE) : Optional.empty())
                .map(trouble -> trouble.status() == 507
                        ? trouble.words()
                        : "The storage is not available right now. Nothing was changed, and what you typed is still on this page."
                                + " Try again in a few seconds.");
    }
}
