package app.unknot.charting.tablets;

import app.unknot.shared.Sha256;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A short name for a set of operations, the same on the tablet ({@code digest.js}) and here: SHA-256, in lower-case hexadecimal, of
 * the UTF-8 bytes of the ids in lower case, sorted as text, each once, joined by commas. The empty set is the empty text.
 */
final class OperationDigest {
    private OperationDigest() {}

    static String of(Collection<UUID> operations) {
        return Sha256.hex(
                operations.stream().map(UUID::toString).sorted().distinct().collect(Collectors.joining(",")));
    }
}
