package app.unknot.claims.packet;

import java.util.List;

/**
 * One transaction as it ended.
 *
 * @param segment its last segment, counted from 1 in the file
 * @param flaws what is wrong with it as a whole; empty when it may be used
 * @param hash SHA-256 over its segments, 64 hexadecimal digits
 */
public record TransactionEnd(long segment, List<Flaw> flaws, String hash) {
    public TransactionEnd {
        flaws = List.copyOf(flaws);
    }

    public boolean whole() {
        return flaws.isEmpty();
    }
}
