package app.unknot.records.backup;

import app.unknot.shared.Sha256;
import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.OwnerOnly;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one file that a backup is: a head, then the database part. The head is the word UNKNOTBK, the format's number (2 bytes), the
 * key's fingerprint (19), the manifest's length (4) and the manifest as JSON, followed by the SHA-256 of all that, which shows
 * damage to anybody, and its HMAC, which shows a change by somebody without the key. The manifest holds the database part's SHA-256.
 */
final class BackupFile {
    static final int FORMAT = 1;
    private static final byte[] MAGIC = "UNKNOTBK".getBytes(StandardCharsets.US_ASCII);
    private static final int FINGERPRINT = 19;
    private static final int CHECKSUM = 32;
    private static final int LARGEST_MANIFEST = 1 << 20;
    private static final JsonMapper JSON = new JsonMapper();

    private BackupFile() {}

    /**
     * Writes a new file and returns when the disk has it.
     *
     * @throws BackupFailed when the database part is no longer the one that the manifest was written for
     */
    static void write(Path target, BackupManifest manifest, Path part, Keys keys) throws IOException {
        byte[] head = joined(
                FORMAT, keys.fingerprint().getBytes(StandardCharsets.US_ASCII), JSON.writeValueAsBytes(manifest));
        OwnerOnly.file(target);
        MessageDigest digest = Sha256.running();
        try (OutputStream out = Files.newOutputStream(target)) {
            out.write(head);
            out.write(Sha256.of(head));
            out.write(Keys.hmac(keys.derive("backup"), head));
            try (InputStream in = new DigestInputStream(Files.newInputStream(part), digest)) {
                in.transferTo(out);
            }
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(manifest.partSha256()))
            throw new BackupFailed("The copy changed on the disk while it was being written. The disk may be failing.");
        Disk.sync(target);
    }

    /**
     * Reads and checks the head alone, which is quick.
     *
     * @throws BackupFailed when it is no backup, damaged, of another format, or of another key
     */
    static BackupManifest read(Path file, Keys keys) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            return head(file, in, keys);
        }
    }

    /**
     * Reads and checks all of it, and puts the database part into a file of its own.
     *
     * @param part is made
     * @throws BackupFailed as {@link #read}, and when the database part is damaged, cut short or too long
     */
    static BackupManifest extract(Path file, Keys keys, Path part) throws IOException {
        try (DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(Files.newInputStream(file)))) {
            BackupManifest manifest = head(file, in, keys);
            OwnerOnly.file(part);
            MessageDigest digest = Sha256.running();
            long bytes;
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(part), digest)) {
                bytes = in.transferTo(out);
            }
            if (bytes < manifest.partBytes()) throw cutShort(file);
            if (bytes > manifest.partBytes())
                throw new BackupFailed(file + " is longer than it was written. It is damaged. Use another backup.");
            if (!HexFormat.of().formatHex(digest.digest()).equals(manifest.partSha256()))
                throw new BackupFailed(
                        "The database in " + file + " is damaged: it is not what was written. Use another backup.");
            return manifest;
        }
    }

    private static BackupManifest head(Path file, DataInputStream in, Keys keys) throws IOException {
        try {
            byte[] magic = in.readNBytes(MAGIC.length);
            if (magic.length == 0)
                throw new BackupFailed(file + " is empty. The disk may have been full. Use another backup.");
            if (!Arrays.equals(magic, MAGIC)) throw new BackupFailed(file + " is not a backup of Unknot.");
            int format = in.readUnsignedShort();
            if (format != FORMAT)
                throw new BackupFailed(file + " has format " + format + ", and this version of Unknot reads format "
                        + FORMAT + ". Use the release of Unknot that made it, or a newer one.");
            byte[] fingerprint = new byte[FINGERPRINT];
            in.readFully(fingerprint);
            int length = in.readInt();
            if (length < 0 || length > LARGEST_MANIFEST) throw damagedHead(file);
            byte[] json = new byte[length];
            in.readFully(json);
            byte[] checksum = new byte[CHECKSUM];
            in.readFully(checksum);
            byte[] mac = new byte[CHECKSUM];
            in.readFully(mac);
            byte[] head = joined(format, fingerprint, json);
            if (!Arrays.equals(Sha256.of(head), checksum)) throw damagedHead(file);
            String key = new String(fingerprint, StandardCharsets.US_ASCII);
            if (!key.equals(keys.fingerprint()))
                throw new BackupFailed.OtherKey("The key does not fit: " + file + " was made with key " + key
                        + ", and the key file here is " + keys.fingerprint()
                        + ". Set UNKNOT_KEYS to the key file from that time.");
            if (!MessageDigest.isEqual(Keys.hmac(keys.derive("backup"), head), mac))
                throw new BackupFailed("What " + file
                        + " says about itself is not sealed with this key: it is damaged, or someone without the key"
                        + " changed it. Use another backup.");
            return JSON.readValue(json, BackupManifest.class);
        } catch (EOFException e) {
            throw cutShort(file);
        } catch (JacksonException e) {
            throw damagedHead(file);
        }
    }

    private static byte[] joined(int format, byte[] fingerprint, byte[] json) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(MAGIC);
            out.writeShort(format);
            out.write(fingerprint);
            out.writeInt(json.length);
            out.write(json);
        }
        return bytes.toByteArray();
    }

    private static BackupFailed cutShort(Path file) {
        return new BackupFailed(file + " is cut short: its end is missing. Use another backup.");
    }

    private static BackupFailed damagedHead(Path file) {
        return new BackupFailed("The beginning of " + file + " is damaged. Use another backup.");
    }

    /** SHA-256 of a whole file, in hexadecimal. */
    static String sha256(Path file) throws IOException {
        MessageDigest digest = Sha256.running();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
