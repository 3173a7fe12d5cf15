package app.unknot.records.commands;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was typed after the command. */
record Words(@Nullable String data, @Nullable Path named, boolean force, boolean asOfBackup) {
    /** A word that the command does not know, or one that is missing. */
    static final class NotUnderstood extends RuntimeException {
        NotUnderstood(String message) {
            super(message);
        }
    }

    static Words of(String command, List<String> words) {
        String data = null;
        Path file = null;
        boolean force = false;
        boolean asOfBackup = false;
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            if (word.equals("--data")) {
                if (!rest.hasNext()) throw new NotUnderstood("--data needs a folder");
                data = rest.next();
            } else if (word.equals("--force") && command.equals("restore")) force = true;
            else if (word.equals("--as-of-backup") && command.equals("restore")) asOfBackup = true;
            else if (word.startsWith("--")) throw new NotUnderstood("Unknown option for " + command + ": " + word);
            else if (file != null || command.equals("backup") || command.equals("rotate-keys"))
                throw new NotUnderstood("One file too many for " + command + ": " + word);
            else file = Path.of(word);
        }
        if (command.equals("keys") && !Path.of("from-sheet").equals(file))
            throw new NotUnderstood("keys can do one thing: ./unknot keys from-sheet");
        return new Words(data, file, force, asOfBackup);
    }

    Optional<Path> file() {
        return Optional.ofNullable(named);
    }

    Path requireFile() {
        return file().orElseThrow(() ->
                new NotUnderstood("restore needs the backup file: ./unknot restore FILE. Backups are in backups/ in the"
                        + " data folder."));
    }
}
