package app.unknot.shared.storage.embedded;

import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.OwnerOnly;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.zip.CRC32C;

/**
 * What the database file beside it should be. It is written at each start and each proper stop, and can be read without the key,
 * so that a start can say what is wrong before anything is opened.
 *
 * @param practice the practice that the folder belongs to
 * @param key fingerprint of the key that opens it
 * @param engine release of H2 that wrote the file
 * @param schema version of the newest migration
 * @param size length of the file in bytes when the portal stopped; 0 while it runs
 * @param checksum CRC-32C of the file when the portal stopped; empty while it runs
 * @param auditSeq number of the newest entry of the access log
 * @param at when this was written
 * @param seal HMAC over everything above
 */
record Manifest(
        UUID practice,
        String key,
        String engine,
        String schema,
        long size,
        String checksum,
        long auditSeq,
        Instant at,
        String seal) {
    static final String FILE = "unknot.manifest";

    static Path in(Path folder) {
        return folder.resolve(FILE);
    }

    /**
     * @return empty when there is none
     * @throws IOException when there is one that cannot be understood
     */
    static Optional<Manifest> read(Path folder) throws IOException {
        if (!Files.exists(in(folder))) return Optional.empty();
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(Files.readString(in(folder))));
            return Optional.of(new Manifest(
                    UUID.fromString(lines.getProperty("practice", "")),
                    lines.getProperty("key", ""),
                    lines.getProperty("engine", ""),
                    lines.getProperty("schema", ""),
                    Long.parseLong(lines.getProperty("size", "")),
                    lines.getProperty("checksum", ""),
                    Long.parseLong(lines.getProperty("audit", "")),
                    Instant.parse(lines.getProperty("at", "")),
                    lines.getProperty("seal", "")));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new IOException("The manifest cannot be understood", e);
        }
    }

    /** Whether the file is, byte for byte, as it was when the portal stopped properly. */
    boolean isUntouched(Path database) throws IOException {
        return !checksum.isEmpty()
                && Files.size(database) == size
                && checksum(database).equals(checksum);
    }

    static String checksum(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return checksum(in);
        }
    }

    static String checksum(InputStream content) throws IOException {
        CRC32C sum = new CRC32C();
        byte[] buffer = new byte[1 << 20];
        for (int read; (read = content.read(buffer)) > 0; ) sum.update(buffer, 0, read);
        return Long.toHexString(sum.getValue());
    }

    Manifest sealed(Keys keys) {
        return new Manifest(practice, key, engine, schema, size, checksum, auditSeq, at, seal(keys));
    }

    boolean isSealedBy(Keys keys) {
        return MessageDigest.isEqual(
                seal.getBytes(StandardCharsets.UTF_8), seal(keys).getBytes(StandardCharsets.UTF_8));
    }

    void write(Path folder) throws IOException {
        OwnerOnly.write(in(folder), (lines() + "seal=" + seal + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private String seal(Keys keys) {
        return HexFormat.of().formatHex(Keys.hmac(keys.derive("manifest"), lines().getBytes(StandardCharsets.UTF_8)));
    }

    private String lines() {
        return "practice=%s\nkey=%s\nengine=%s\nschema=%s\nsize=%d\nchecksum=%s\naudit=%d\nat=%s\n"
                .formatted(practice, key, engine, schema, size, checksum, auditSeq, at);
    }
}
