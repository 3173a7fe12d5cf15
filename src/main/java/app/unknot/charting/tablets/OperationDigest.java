package app.unknot.charting.tablets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A short name for a set of operations, the same on the tablet ({@code digest.js}) and here: SHA-256, in lower-case hexadecimal, of
 * the UTF-8 bytes of the ids in lower case, sorted as text, each once, joined by commas. The empty set is the empty text.
 */
final class OperationDigest {
    private OperationDigest() {}

    static String of(Collection<UUID> operations) {
        String canonical =
                operations.stream().map(UUID::toString).sorted().distinct().collect(Collectors.joining(","));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This version of Java has no SHA-256", e);
        }
    }
}
