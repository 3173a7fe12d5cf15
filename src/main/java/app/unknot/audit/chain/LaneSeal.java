package app.unknot.audit.chain;

import app.unknot.audit.AuditHead;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of the spine says of the lanes beside it: where each of them ended. Who takes a row, an end or a whole lane away would
 * have to take the seal away too, and so the end of the spine, which others have seen.
 *
 * @param seq the last entry of the lane
 * @param digits the first half of that entry's checksum
 */
public record LaneSeal(int lane, long seq, String digits) {
    public static final String ACTION = "LOG_SEAL";
    public static final String OBJECT = "lanes";

    private static final int DIGITS = 32;
    private static final Pattern ONE = Pattern.compile("(\\d{1,3}):(\\d{1,18}):([0-9a-f]{32})");

    static LaneSeal of(int lane, AuditHead end) {
        return new LaneSeal(lane, end.seq(), end.mac().substring(0, DIGITS));
    }

    /** As the entry says it. */
    public static String words(Map<Integer, AuditHead> ends) {
        return ends.entrySet().stream()
                .map(end -> of(end.getKey(), end.getValue()))
                .map(one -> one.lane + ":" + one.seq + ":" + one.digits)
                .collect(Collectors.joining(" "));
    }

    static List<LaneSeal> read(@Nullable String words) {
        return ONE.matcher(words == null ? "" : words)
                .results()
                .map(one -> new LaneSeal(Integer.parseInt(one.group(1)), Long.parseLong(one.group(2)), one.group(3)))
                .toList();
    }

    boolean isOf(String mac) {
        return mac.startsWith(digits);
    }
}
