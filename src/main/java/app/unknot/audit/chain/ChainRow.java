package app.unknot.audit.chain;

import app.unknot.audit.AuditHead;
import app.unknot.shared.storage.Keys;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a link of its chain.
 *
 * @param lane whose chain it is in
 * @param follows the number of the entry before it in its lane, 0 when it is the first; null in entries that were written when there
 *     was one lane, whose numbers have no gaps
 * @param mac the checksum over the one before and this one
 */
public record ChainRow(AuditEntry entry, int lane, @Nullable Long follows, String mac) {
    /** The lane that all was in before there were others. It holds the seals of the others, and what is kept outside is its end. */
    public static final int SPINE = 0;

    public long seq() {
        return entry.seq();
    }

    public AuditHead asHead() {
        return new AuditHead(seq(), mac);
    }

    /** The entry that must come before it in its lane. */
    long expectedBefore() {
        return follows == null ? seq() - 1 : follows;
    }

    /** The checksum that it must have. */
    public String mac(byte[] key, String previous) {
        String place = follows == null ? "" : "|" + lane + "|" + follows;
        String text = previous + "|" + entry.canonical() + place;
        return HexFormat.of().formatHex(Keys.hmac(key, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** With its checksum. */
    public ChainRow linked(byte[] key, String previous) {
        return new ChainRow(entry, lane, follows, mac(key, previous));
    }
}
