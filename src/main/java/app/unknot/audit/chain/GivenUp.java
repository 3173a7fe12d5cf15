package app.unknot.audit.chain;

import app.unknot.audit.SeenHead;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * That a restore set the log back, as its own entry in the log says. What was seen of the log before, and is not in it since, is then no
 * wonder.
 *
 * @param entry the restore's own entry
 * @param common the last entry that the log before and after have in common
 * @param at when it was restored
 * @param upTo the last entry that was given up; the largest number there is when the old log could not be read
 */
public record GivenUp(long entry, long common, Instant at, long upTo) {
    /** What a restore is called in the log. */
    public static final String ACTION = "RESTORE";

    private static final Pattern UP_TO = Pattern.compile("the log before it went up to entry (\\d{1,18})");

    /** How the restore's entry says it, read again by {@link #of}. */
    public static String words(OptionalLong upTo) {
        return upTo.isPresent()
                ? "the log before it went up to entry " + upTo.getAsLong()
                : "how far the log before it went is not known";
    }

    static GivenUp of(ChainRow row) {
        String detail = row.entry().detail();
        Matcher known = UP_TO.matcher(detail == null ? "" : detail);
        return new GivenUp(
                row.seq(),
                row.expectedBefore(),
                row.entry().at(),
                known.find() ? Long.parseLong(known.group(1)) : Long.MAX_VALUE);
    }

    boolean explains(SeenHead seen) {
        return common < seen.seq() && seen.seq() <= upTo && seen.at().isBefore(at);
    }
}
