package app.unknot.claims.settings;

import app.unknot.accounts.RefusedRequest;
import app.unknot.claims.words.ClaimsWords;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A plain folder of the server through which files are exchanged with a clearinghouse. Somebody else empties or fills it. */
public final class ExchangeFolder {
    /** As systems say it when a disk, or what somebody may use of it, is full. */
    private static final Pattern FULL = Pattern.compile("No space left|quota exceeded");

    private final Path path;

    private ExchangeFolder(Path path) {
        this.path = path;
    }

    /** @return empty when none is entered */
    public static Optional<ExchangeFolder> of(String entered) {
        return entered.isEmpty() ? Optional.empty() : Optional.of(new ExchangeFolder(Path.of(entered)));
    }

    /**
     * What is wrong with a folder that somebody has entered; empty when nothing is.
     *
     * @param data the folder of the practice's own data, which nobody else is to reach into
     */
    static Optional<String> complaint(String entered, Path data) {
        if (entered.isEmpty()) return Optional.empty();
        try {
            Path path = Path.of(entered);
            if (!path.isAbsolute()) return Optional.of(ClaimsWords.ENTER_THE_WHOLE_PATH.text(entered));
            if (!Files.isDirectory(path)) return Optional.of(ClaimsWords.THERE_IS_NO_SUCH_FOLDER.text(entered));
            Path real = path.toRealPath();
            if (isIn(path, data)) return Optional.of(ClaimsWords.NOT_IN_THE_DATA_FOLDER.text(entered));
            // Rights alone do not tell of a disk that was mounted read-only.
            Files.delete(Files.createTempFile(real, ".writable", ""));
            return Optional.empty();
        } catch (InvalidPathException notOne) {
            return Optional.of(ClaimsWords.THERE_IS_NO_SUCH_FOLDER.text(entered));
        } catch (IOException unwritable) {
            return Optional.of(ClaimsWords.THE_FOLDER_CANNOT_BE_WRITTEN.text(entered));
        }
    }

    /** Whether a folder is the folder of the practice's own data, or one lies in the other; links are followed. */
    static boolean isIn(Path folder, Path data) {
        try {
            Path real = folder.toRealPath();
            Path own = Files.exists(data)
                    ? data.toRealPath()
                    : data.toAbsolutePath().normalize();
            return real.startsWith(own) || own.startsWith(real);
        } catch (IOException away) {
            return false;
        }
    }

    /** Whether two that are there are one. */
    static boolean isSame(String one, String other) {
        try {
            return !other.isEmpty() && Files.isSameFile(Path.of(one), Path.of(other));
        } catch (IOException away) {
            return false;
        }
    }

    public Path path() {
        return path;
    }

    /**
     * Puts a finished file into the folder: whole or not at all, and never over another one.
     *
     * @throws RefusedRequest when the folder is missing or full, or holds another file of that name
     */
    public void put(String name, byte[] bytes) {
        put(name, bytes, ExchangeFolder::write);
    }

    /** The same, with a writer that may fail. */
    void put(String name, byte[] bytes, Writer writer) {
        Path part = path.resolve("." + name + ".part");
        try {
            if (!Files.isDirectory(path)) throw new RefusedRequest(ClaimsWords.THE_FOLDER_IS_AWAY.text(path));
            if (holds(name, bytes)) return;
            Files.deleteIfExists(part);
            writer.write(part, bytes);
            finish(part, path.resolve(name));
        } catch (FileAlreadyExistsException taken) {
            throw new RefusedRequest(ClaimsWords.ANOTHER_FILE_IS_CALLED_SO.text(path, name));
        } catch (IOException e) {
            throw new RefusedRequest(ClaimsWords.THE_FILE_COULD_NOT_BE_WRITTEN.text(path, reason(e)));
        } finally {
            drop(part);
        }
    }

    /** Puts bytes into a file that is not there yet. */
    interface Writer {
        void write(Path file, byte[] bytes) throws IOException;
    }

    /** Whether the very file is there, as after an act that was done and not written down. */
    private boolean holds(String name, byte[] bytes) throws IOException {
        Path there = path.resolve(name);
        return Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS)
                && Files.size(there) == bytes.length
                && Arrays.equals(Files.readAllBytes(there), bytes);
    }

    /** Takes a file back that was put there by an act which came to nothing. */
    public void takeBack(String name) {
        drop(path.resolve(name));
    }

    private static void write(Path part, byte[] bytes) throws IOException {
        try (FileChannel out = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) out.write(left);
            out.force(true);
        }
    }

    /** A second name for the same file appears at once and never replaces one; where a disk knows no such names it is renamed. */
    private void finish(Path part, Path target) throws IOException {
        try {
            Files.createLink(target, part);
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (UnsupportedOperationException | IOException noLinks) {
            Files.move(part, target);
        }
        try (FileChannel folder = FileChannel.open(path, StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException notEverywhere) {
            // Some systems open no folder as a file; there the disk has it with the file itself.
        }
    }

    /** The files that somebody has put there, by name; folders and hidden files are left alone. */
    public Stream<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(path)) {
            return found
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** Moves a file that was read into the folder {@code done} below, under a name that is free there. */
    public void done(Path file) throws IOException {
        Path done = Files.createDirectories(path.resolve("done"));
        String name = file.getFileName().toString();
        Path target = done.resolve(name);
        for (int number = 2; Files.exists(target, LinkOption.NOFOLLOW_LINKS); number++)
            target = done.resolve(number + "-" + name);
        Files.move(file, target);
    }

    /** What the system says, without the path, which is said already. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException) return ClaimsWords.THE_SERVER_MAY_NOT_DO_THAT.text();
        if (e instanceof NoSuchFileException) return ClaimsWords.IT_IS_NOT_THERE.text();
        if (FULL.matcher(String.valueOf(e.getMessage())).find()) return ClaimsWords.THE_DISK_IS_FULL.text();
        String words = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return words == null ? e.getClass().getSimpleName() : words;
    }

    private static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            // A leftover with a leading dot is no file of claims, and the next attempt writes over it.
        }
    }
}
