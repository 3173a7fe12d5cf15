package app.unknot.audit;

import app.unknot.audit.words.AuditWords;
import java.time.Instant;

/**
 * An end of the log that somebody has seen and can say so.
 *
 * @param head which entry was the last then, with its checksum
 * @param at when it was the last, by the portal's clock
 * @param by who has seen it, as a sentence names it, such as {@code a tablet}
 * @param outside whether it is kept away from the data folder: who sets the whole folder back cannot set this back with it
 */
public record SeenHead(AuditHead head, Instant at, String by, boolean outside) {
    public static String tablet() {
        return AuditWords.A_TABLET.text();
    }

    public static String paper() {
        return AuditWords.A_PRINTED_LINE.text();
    }

    public long seq() {
        return head.seq();
    }
}
