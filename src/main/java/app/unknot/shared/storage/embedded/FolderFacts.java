package app.unknot.shared.storage.embedded;

import app.unknot.shared.storage.Keys;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be seen of a data folder and its key file from outside, before anything is opened.
 *
 * @param writable the folder and what is in it can be written, or the folder can be made
 * @param databaseSize length of the database file in bytes, -1 when there is none
 * @param encrypted the file begins as an encrypted H2 database does
 * @param begun a first start was interrupted before the practice was whole
 * @param traces journals, backups or kept older files are there
 * @param keyFile a key file is there
 * @param key fingerprint of the key, null when there is none or it cannot be read
 * @param keyPractice practice that the key was made for, null when not noted
 * @param manifest empty when there is none
 * @param manifestGood the manifest can be understood, and its seal is the key's
 */
record FolderFacts(
        boolean writable,
        long databaseSize,
        boolean encrypted,
        boolean begun,
        boolean traces,
        boolean keyFile,
        @Nullable String key,
        @Nullable UUID keyPractice,
        Optional<Manifest> manifest,
        boolean manifestGood) {
    private static final byte[] H2_ENCRYPTED = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    static FolderFacts of(DataFolder folder, Path keyFile) {
        Path database = folder.database();
        long size = size(database);
        Keys keys = readable(keyFile);
        Optional<Manifest> manifest = Optional.empty();
        boolean good = true;
        try {
            manifest = Manifest.read(folder.path());
            if (manifest.isPresent() && keys != null) {
                // With another key the seal says nothing; that the key is another one is said instead.
                Manifest found = manifest.get();
                good = !found.key().equals(keys.fingerprint()) || found.isSealedBy(keys);
            }
        } catch (IOException e) {
            good = false;
        }
        return new FolderFacts(
                folder.writable(),
                size,
                size > 0 && startsAsEncrypted(database),
                Files.exists(folder.beginning()),
                folder.hasTraces(),
                Files.exists(keyFile),
                keys == null ? null : keys.fingerprint(),
                keys == null ? null : keys.practice().orElse(null),
                manifest,
                good);
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : -1;
        } catch (IOException e) {
            return -1;
        }
    }

    private static boolean startsAsEncrypted(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return java.util.Arrays.equals(in.readNBytes(H2_ENCRYPTED.length), H2_ENCRYPTED);
        } catch (IOException e) {
            return false;
        }
    }

    private static @Nullable Keys readable(Path file) {
        try {
            return Files.exists(file) ? Keys.load(file) : null;
        } catch (RuntimeException e) {
            return null;
        }
    }
}
