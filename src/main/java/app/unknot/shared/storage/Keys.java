package app.unknot.shared.storage;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The key file: one random 256-bit master, from which a key for each purpose is derived (HMAC-SHA256 of the purpose's name).
 * Readable by its owner only. If you lose it, you lose the data.
 */
public final class Keys {
    private static final String MASTER = "master";
    private static final String PRACTICE = "practice";
    private static final int BYTES = 32;

    private final byte[] master;
    private final @Nullable UUID practice;

    private Keys(byte[] master, @Nullable UUID practice) {
        this.master = master.clone();
        this.practice = practice;
    }

    /**
     * Reads the key file. It never makes one: a new key beside old data would only hide that the old key is gone.
     *
     * @throws UncheckedIOException when there is no such file, or it cannot be read
     * @throws IllegalStateException when the file is not a key file
     */
    public static Keys load(Path file) {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            String text = properties.getProperty(MASTER);
            byte[] master = text == null ? new byte[0] : Base64.getDecoder().decode(text);
            if (master.length != BYTES)
                throw new IllegalStateException("The key file " + file + " holds no master key");
            String practice = properties.getProperty(PRACTICE);
            return new Keys(master, practice == null ? null : UUID.fromString(practice));
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException("The key file " + file + " is missing", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " cannot be read", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The key file " + file + " is damaged", e);
        }
    }

    /** Makes a new key for a new practice, and its file. */
    public static Keys create(Path file, UUID practice) {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return write(file, key, practice);
    }

    /**
     * Makes the key file from a key that was kept on paper. One that is there and holds the same key stays as it is.
     *
     * @throws IllegalStateException when another key is there; it is never overwritten
     */
    public static Keys rebuild(Path file, byte[] master) {
        if (!Files.exists(file)) return write(file, master, null);
        Keys keys = load(file);
        if (!Arrays.equals(keys.master, master))
            throw new IllegalStateException("There is another key in " + file + " already (" + keys.fingerprint()
                    + "). Nothing was changed. If you do not need it, move it away first.");
        return keys;
    }

    private static Keys write(Path file, byte[] key, @Nullable UUID practice) {
        String text = "# Without this file the practice's data cannot be read. Keep a copy in a safe place.\n" + MASTER
                + "=" + Base64.getEncoder().encodeToString(key) + "\n"
                + (practice == null ? "" : PRACTICE + "=" + practice + "\n");
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) OwnerOnly.directory(folder);
            if (Files.exists(file)) throw new IllegalStateException("There is a key file already: " + file);
            OwnerOnly.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " cannot be written", e);
        }
        return new Keys(key, practice);
    }

    /** Which practice the key was made for; empty for keys from before this was noted, and from paper. */
    public Optional<UUID> practice() {
        return Optional.ofNullable(practice);
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
            throw new IllegalStateException("This version of Java has no HMAC-SHA256", e);
        }
    }
}
