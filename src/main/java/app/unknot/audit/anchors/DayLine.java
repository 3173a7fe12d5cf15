package app.unknot.audit.anchors;

import app.unknot.audit.AuditHead;
import app.unknot.audit.words.AuditWords;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of the log on one day, short enough for a paper log: {@code 2026-11-28 entry 12345 3fa9-12bc-88de-01f4}.
 *
 * @param digits the first sixteen hexadecimal digits of the entry's checksum
 */
public record DayLine(LocalDate day, long seq, String digits) {
    private static final int DIGITS = 16;
    private static final Pattern TYPED = Pattern.compile(
            "\\s*(\\d{4}-\\d{1,2}-\\d{1,2})\\W+(?:\\p{L}+\\W+)?([\\d,]{1,18})\\W+([0-9a-f](?:[\\s.-]*[0-9a-f]){15})\\W*",
            Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-M-d", Locale.ROOT);

    static DayLine of(LocalDate day, AuditHead head) {
        return new DayLine(day, head.seq(), head.mac().substring(0, DIGITS));
    }

    /** What somebody typed from paper; spaces, commas and capitals do not matter. Empty when it is no such line. */
    public static Optional<DayLine> read(String typed) {
        Matcher parts = TYPED.matcher(typed);
        if (!parts.matches()) return Optional.empty();
        try {
            return Optional.of(new DayLine(
                    LocalDate.parse(parts.group(1), DAY),
                    Long.parseLong(parts.group(2).replace(",", "")),
                    parts.group(3).replaceAll("[\\s.-]", "").toLowerCase(Locale.ROOT)));
        } catch (DateTimeParseException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    boolean isOf(String mac) {
        return mac.startsWith(digits);
    }

    /** As it is printed. */
    public String text() {
        return AuditWords.ENTRY.text(day.toString(), seq, String.join("-", digits.split("(?<=\\G.{4})")));
    }
}
