package app.unknot.shell.faults;

import app.unknot.shared.disk.NoRoom;
import app.unknot.shared.storage.StorageFault;
import app.unknot.shell.words.ShellWords;
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
    static Trouble restarting() {
        return new Trouble(
                503,
                "restarting",
                ShellWords.THE_SERVER_IS_RESTARTING.text(),
                ShellWords.THE_SERVER_IS_RESTARTING_EVERYTHING.text(),
                10);
    }

    static Trouble storage() {
        return new Trouble(
                503,
                "storage-away",
                ShellWords.THE_STORAGE_IS_NOT_AVAILABLE.text(),
                ShellWords.THE_STORAGE_IS_NOT_AVAILABLE_RIGHT.text(),
                5);
    }

    static Trouble signIn() {
        return new Trouble(
                503,
                "storage-away",
                ShellWords.YOU_CANNOT_SIGN_IN_RIGHT.text(),
                ShellWords.THE_STORAGE_IS_NOT_AVAILABLE_SO.text(),
                5);
    }

    static Trouble slow() {
        return new Trouble(
                503,
                "storage-slow",
                ShellWords.THAT_TOOK_TOO_LONG.text(),
                ShellWords.THE_STORAGE_IS_BUSY_RIGHT.text(),
                3);
    }

    private static final int DEEPEST = 20;

    /** What is wrong below {@code problem}, or empty when it is something that nobody expected. */
    static Optional<Trouble> in(@Nullable Throwable problem) {
        Throwable one = problem;
        for (int depth = 0; one != null && depth < DEEPEST; depth++, one = one.getCause())
            if (one instanceof NoRoom room)
                return Optional.of(new Trouble(
                        507,
                        "no-room",
                        ShellWords.THE_DISK_IS_ALMOST_FULL.text(),
                        String.valueOf(room.getMessage()),
                        0));
        if (StorageFault.in(problem)) return Optional.of(storage());
        return StorageFault.isSlow(problem) ? Optional.of(slow()) : Optional.empty();
    }

    /**
     * The words for somebody whose screen is still open.
     *
     * @param doubtful whether the storage has failed somebody a moment ago
     */
    public static Optional<String> onScreen(Throwable problem, boolean doubtful) {
        return in(problem)
                .or(() -> doubtful ? Optional.of(storage()) : Optional.empty())
                .map(trouble -> trouble.status() == 507
                        ? trouble.words()
                        : ShellWords.THE_STORAGE_IS_NOT_AVAILABLE_RIGHT_NOW.text());
    }
}
