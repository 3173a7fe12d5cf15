package app.unknot.insurance.codes;

import app.unknot.accounts.RefusedRequest;
import app.unknot.insurance.words.InsuranceWords;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the official order file of ICD-10-CM, as CMS publishes it each year: fixed columns, 1-5 order number, 7-13 code, 15 whether it can
 * be billed, 17-76 short title, 78 and on long title.
 *
 * @param billable titles by code, without dots
 * @param lines how many the file has
 * @param skipped lines that are not read, and why; at most as many as {@link #MOST_SKIPPED}
 */
record OrderFile(Map<String, String> billable, int lines, List<Skipped> skipped) {
    static final int MOST_SKIPPED = 20;

    private static final int CODE = 6;
    private static final int FLAG = 14;
    private static final int SHORT = 16;
    private static final int LONG = 77;
    private static final int LONGEST_TITLE = 300;
    private static final Pattern NUMBER = Pattern.compile("\\d{5}");
    private static final Pattern SHAPE = Pattern.compile("[A-TV-Z][0-9][0-9A-Z][0-9A-Z]{0,4}");

    /** A line that cannot be read, from 1. */
    record Skipped(int line, String why) {}

    /** @throws RefusedRequest when it is no such file: nothing of it can be read, or too much cannot */
    static OrderFile read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.isBlank()) throw new RefusedRequest(InsuranceWords.THE_FILE_IS_EMPTY.text());
        if (text.indexOf('\0') >= 0) throw new RefusedRequest(InsuranceWords.THE_FILE_IS_NOT_TEXT.text());
        Map<String, String> billable = new LinkedHashMap<>();
        List<Skipped> skipped = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank()) continue;
            String wrong = wrong(line);
            if (wrong == null) add(billable, line);
            else {
                skipped.add(new Skipped(number, wrong));
                if (skipped.size() > MOST_SKIPPED)
                    throw new RefusedRequest(InsuranceWords.THIS_IS_NO_ORDER_FILE.text(
                            skipped.getFirst().line(), skipped.getFirst().why()));
            }
        }
        if (billable.isEmpty())
            throw new RefusedRequest(
                    skipped.isEmpty()
                            ? InsuranceWords.NO_CODE_CAN_BE_BILLED.text()
                            : InsuranceWords.THIS_IS_NO_ORDER_FILE.text(
                                    skipped.getFirst().line(),
                                    skipped.getFirst().why()));
        return new OrderFile(billable, number, List.copyOf(skipped));
    }

    private static void add(Map<String, String> billable, String line) {
        if (line.charAt(FLAG) != '1') return;
        String title = line.length() > LONG ? line.substring(LONG).strip() : "";
        if (title.isEmpty())
            title = line.substring(SHORT, Math.min(line.length(), LONG)).strip();
        billable.put(
                line.substring(CODE, FLAG).strip(),
                title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title);
    }

    private static @Nullable String wrong(String line) {
        if (line.length() <= SHORT) return InsuranceWords.THE_LINE_IS_TOO_SHORT.text();
        if (!NUMBER.matcher(line.substring(0, CODE - 1)).matches())
            return InsuranceWords.THE_LINE_HAS_NO_ORDER_NUMBER.text();
        if (!SHAPE.matcher(line.substring(CODE, FLAG).strip()).matches())
            return InsuranceWords.THE_LINE_HAS_NO_CODE.text();
        char flag = line.charAt(FLAG);
        return flag == '0' || flag == '1' ? null : InsuranceWords.THE_LINE_HAS_NO_FLAG.text();
    }
}
