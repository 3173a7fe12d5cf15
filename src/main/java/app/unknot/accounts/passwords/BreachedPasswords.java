package app.unknot.accounts.passwords;

import app.unknot.shared.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.util.function.SingletonSupplier;

/**
 * Passwords that were stolen somewhere and published. The file {@code breached-passwords.bin} holds the first five bytes of the SHA-256
 * of each, in small letters, sorted, one after the other; {@code src/test/breached-passwords/make.sh} makes it and says from which
 * lists. Nobody is asked over the network.
 */
public final class BreachedPasswords {
    /** Shorter ones are in no file: even with a year and a sign at the end they are too short to be chosen. */
    public static final int SHORTEST = 12;

    private static final int BYTES = 5;
    /** As many digits and signs at the end change nothing. */
    private static final int MOST_ADDED = 4;

    private static final Supplier<BreachedPasswords> SHIPPED = SingletonSupplier.of(BreachedPasswords::read);

    private final byte[] beginnings;

    /** @param beginnings as {@link #file} makes them */
    public BreachedPasswords(byte[] beginnings) {
        this.beginnings = beginnings;
    }

    static BreachedPasswords shipped() {
        return Objects.requireNonNull(SHIPPED.get());
    }

    private static BreachedPasswords read() {
        try (InputStream file = BreachedPasswords.class.getResourceAsStream("/accounts/breached-passwords.bin")) {
            return new BreachedPasswords(Objects.requireNonNull(file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's content for these passwords, in any order; short ones are left out. */
    public static byte[] file(Stream<String> passwords) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        passwords
                .filter(one -> one.length() >= SHORTEST)
                .mapToLong(BreachedPasswords::beginning)
                .sorted()
                .distinct()
                .forEach(one -> {
                    for (int i = BYTES - 1; i >= 0; i--) file.write((int) (one >>> 8 * i));
                });
        return file.toByteArray();
    }

    int size() {
        return beginnings.length / BYTES;
    }

    /** Whether it is one of them, in whatever letters, or one of them with digits and signs around it. */
    public boolean knows(String password) {
        return variants(password.toLowerCase(Locale.ROOT)).stream()
                .filter(one -> one.length() >= SHORTEST)
                .anyMatch(one -> holds(beginning(one)));
    }

    private static Set<String> variants(String plain) {
        Set<String> variants = new LinkedHashSet<>(Set.of(plain));
        String rest = plain;
        for (int i = 0; i < MOST_ADDED && endsWithASign(rest); i++) {
            rest = rest.substring(0, rest.length() - 1);
            variants.add(rest);
        }
        variants.add(plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", ""));
        return variants;
    }

    private static boolean endsWithASign(String text) {
        return !text.isEmpty() && !Character.isLetter(text.charAt(text.length() - 1));
    }

    private boolean holds(long wanted) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long found = number(beginnings, middle * BYTES);
            if (found == wanted) return true;
            if (found < wanted) low = middle + 1;
            else high = middle - 1;
        }
        return false;
    }

    private static long beginning(String password) {
        return number(Sha256.of(password.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static long number(byte[] bytes, int from) {
        long number = 0;
        for (int i = from; i < from + BYTES; i++) number = number << 8 | bytes[i] & 0xff;
        return number;
    }
}
