package app.unknot.shared.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key file: one random 256-bit master, from which a key for each purpose is derived (HMAC-SHA256 of the purpose's name).
 * Readable by its owner only. Who loses it loses the data.
 */
public final class Keys {
    private static final String MASTER = "master";
    private final byte[] master;

    private Keys(byte[] master) {
        this.master = master.clone();
    }

    /** Reads the key file, or makes it when there is none. */
    public static Keys load(Path file) {
        try {
            if (!Files.exists(file)) create(file);
            Properties properties = new Properties();
            try (var in = Files.newInputStream(file)) {
                properties.load(in);
            }
            String text = properties.getProperty(MASTER);
            if (text == null) throw new IllegalStateException("The key file " + file + " holds no master key");
            return new Keys(Base64.getDecoder().decode(text));
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " cannot be read", e);
        }
    }

    private static void create(Path file) throws IOException {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        write(file, key);
    }

    /**
     * Makes the key file from a key that was kept on paper. One that is there and holds the same key stays as it is.
     *
     * @throws IllegalStateException when another key is there; it is never overwritten
     */
    public static Keys rebuild(Path file, byte[] master) {
        try {
            if (!Files.exists(file)) write(file, master);
            Keys keys = load(file);
            if (!Arrays.equals(keys.master, master))
                throw new IllegalStateException("There is another key in " + file + " already (" + keys.fingerprint()
                        + "). Nothing was changed. If it is of no use, move it away first.");
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " cannot be written", e);
        }
    }

    private static void write(Path file, byte[] key) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) OwnerOnly.directory(folder);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                file,
                "# Without this file the practice's data cannot be read. Keep a copy in a safe place.\n" + MASTER + "="
                        + Base64.getEncoder().encodeToString(key) + "\n",
                StandardOpenOption.WRITE);
    }

    /** A 256-bit key for one purpose. */
    public byte[] derive(String purpose) {
        return hmac(master, purpose.getBytes(StandardCharsets.UTF_8));
    }

    /** The same as text without spaces, for use as a password of the database. */
    public String deriveText(String purpose) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(derive(purpose));
    }

    /** The master key itself, to be printed for the safe and nothing else. */
    public byte[] masterForPaper() {
        return master.clone();
    }

    /** Says which key this is and nothing about it: sixteen hexadecimal digits in groups of four. */
    public String fingerprint() {
        String digits = HexFormat.of().formatHex(derive("fingerprint"), 0, 8);
        return String.join("-", digits.split("(?<=\\G.{4})"));
    }

    public static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC-SHA256", e);
        }
    }
}
