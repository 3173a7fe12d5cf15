package app.unknot.shared.storage.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;

/** The data folder is not one to start with. Says what was found, that nothing was changed, and what to do. */
public final class FolderRefused extends RuntimeException implements ExitCodeGenerator {
    private final FolderState state;
    private final String found;

    FolderRefused(FolderState state, Path folder, Path keyFile, String because, @Nullable Throwable cause) {
        super(found(state, folder, keyFile, because) + " " + advice(state), cause);
        this.state = state;
        this.found = found(state, folder, keyFile, because);
    }

    String found() {
        return found;
    }

    String advice() {
        return advice(state);
    }

    public FolderState state() {
        return state;
    }

    @Override
    public int getExitCode() {
        return state.exitStatus();
    }

    private static String found(FolderState state, Path folder, Path keyFile, String because) {
        String what = switch (state) {
            case FOREIGN -> "The data folder " + folder + " belongs to another practice: " + because + ".";
            case DAMAGED -> "The database in " + folder + " is damaged: " + because + ".";
            case OLDER -> "The database in " + folder + " is an old copy: " + because + ".";
            case NEWER -> "The database in " + folder + " was written by a later release of Unknot: " + because + ".";
            case KEY_MISSING ->
                "The key file " + keyFile + " is missing. Without it nobody can read the data in " + folder + ".";
            case KEY_WRONG ->
                "The key file " + keyFile + " does not open the database in " + folder + ": " + because + ".";
            case NOT_WRITABLE -> "The data folder " + folder + " cannot be written: " + because + ".";
            case HELD -> "Another process has the database in " + folder + " open.";
            case NEW, MINE -> throw new IllegalArgumentException("Nothing to refuse");
        };
        return what + " Nothing was changed.";
    }

    private static String advice(FolderState state) {
        return switch (state) {
            case FOREIGN -> "Start with the folder of this key, or put this folder's own key file in its place.";
            case DAMAGED, OLDER ->
                "Keep the file as it is, and restore the newest backup: ./unknot restore FILE. Backups are in the folder"
                        + " 'backups' and wherever you copy them.";
            case NEWER -> "Start the later release, or restore a backup that this release made.";
            case KEY_MISSING, KEY_WRONG ->
                "Put the right key file back, from your copy or the recovery sheet. Do not delete the database.";
            case NOT_WRITABLE ->
                "Give the user that runs Unknot the right to write there, or check that the disk is mounted.";
            case HELD -> "Stop the other one first, or use its portal.";
            case NEW, MINE -> "";
        };
    }
}
