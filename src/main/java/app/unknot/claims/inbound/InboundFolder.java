package app.unknot.claims.inbound;

import app.unknot.accounts.RefusedRequest;
import app.unknot.claims.book.ClaimRights;
import app.unknot.claims.settings.DirectConnections;
import app.unknot.claims.settings.ExchangeFolder;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.NeedsRoom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Takes in what a clearinghouse's own program has put into the folder for it. */
@Service
public class InboundFolder {
    /** Files of one look at the folder. */
    private static final int MOST = 200;
    /** A file that changed just now may still be growing. */
    private static final Duration SETTLED = Duration.ofSeconds(5);

    private final ClaimRights rights;
    private final InboundFiles files;
    private final DirectConnections connections;
    private final PracticeClock clock;

    InboundFolder(ClaimRights rights, InboundFiles files, DirectConnections connections, PracticeClock clock) {
        this.rights = rights;
        this.files = files;
        this.connections = connections;
        this.clock = clock;
    }

    /** Whether a folder is entered. */
    @PreAuthorize("hasRole('MANAGER')")
    public boolean isEntered() {
        rights.requireRemittances("inbound folder");
        return !connections.inbound().isEmpty();
    }

    /**
     * Takes every file in, posts what can be posted, and moves it to {@code done}. What cannot be taken in stays where it is.
     *
     * @return what became of each file, by name
     * @throws RefusedRequest when no folder is entered, or the only one is away
     */
    @PreAuthorize("hasRole('MANAGER')")
    @NeedsRoom
    public List<Found> takeAll() {
        rights.requireRemittances("inbound folder");
        List<ExchangeFolder> folders = connections.inbound();
        if (folders.isEmpty()) throw new RefusedRequest(ClaimsWords.NO_FOLDER_IS_ENTERED.text());
        if (folders.size() == 1) return takeAll(folders.getFirst());
        List<Found> found = new ArrayList<>();
        for (ExchangeFolder folder : folders)
            try {
                found.addAll(takeAll(folder));
            } catch (RefusedRequest away) {
                found.add(Found.left(folder.path().toString(), String.valueOf(away.getMessage())));
            }
        return List.copyOf(found);
    }

    private List<Found> takeAll(ExchangeFolder folder) {
        if (!Files.isDirectory(folder.path()))
            throw new RefusedRequest(ClaimsWords.THE_FOLDER_IS_AWAY.text(folder.path()));
        try {
            List<Found> found = new ArrayList<>();
            for (Path file : folder.files().limit(MOST).toList()) found.add(take(folder, file));
            return List.copyOf(found);
        } catch (IOException e) {
            throw new RefusedRequest(ClaimsWords.THE_FOLDER_IS_AWAY.text(folder.path()));
        }
    }

    private Found take(ExchangeFolder folder, Path file) {
        String name = file.getFileName().toString();
        try {
            if (Files.getLastModifiedTime(file)
                    .toInstant()
                    .isAfter(clock.instant().minus(SETTLED)))
                return Found.left(name, ClaimsWords.IT_MAY_STILL_BE_WRITTEN.text());
            if (Files.size(file) > InboundFiles.LARGEST)
                return Found.left(name, ClaimsWords.THE_FILE_IS_LARGER_THAN.text());
            InboundFiles.Taken taken = files.take(name, Files.readAllBytes(file));
            files.goOn(taken.id(), () -> false);
            folder.done(file);
            return new Found(
                    name, taken.id(), taken.again() ? ClaimsWords.IT_CAME_BEFORE.text() : ClaimsWords.TAKEN_IN.text());
        } catch (RefusedRequest refused) {
            return Found.left(name, String.valueOf(refused.getMessage()));
        } catch (IOException e) {
            return Found.left(name, ClaimsWords.IT_COULD_NOT_BE_READ.text(ExchangeFolder.reason(e)));
        }
    }

    /**
     * One file of the folder.
     *
     * @param file as it was taken in; null when it stays in the folder
     * @param words what became of it
     */
    public record Found(String name, @Nullable InboundFileId file, String words) {
        static Found left(String name, String why) {
            return new Found(name, null, why);
        }

        public boolean isTaken() {
            return file != null;
        }
    }
}
