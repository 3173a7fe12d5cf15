package app.unknot.shared.typed;

import app.unknot.shared.typed.Reading.Nothing;
import app.unknot.shared.typed.Reading.Understood;
import app.unknot.shared.typed.Reading.Unreadable;

/** Reads a national provider identifier: ten digits, the last of which checks the others (Luhn over 80840 and the ten digits). */
public final class NpiReader {
    private static final int DIGITS = 10;
    /** What the prefix 80840 adds to the sum. */
    private static final int PREFIX = 24;

    private NpiReader() {}

    /** Reads the digits, whatever is between and before them. */
    public static Reading<String> read(String typed) {
        String text = TextRule.plain(typed);
        if (text.isEmpty()) return new Nothing<>();
        String digits = text.replaceAll("\\D", "");
        if (!digits.matches("\\d{" + DIGITS + "}"))
            return new Unreadable<>(ReadingText.AN_NPI_HAS_TEN_DIGITS.text(digits.length()));
        return isValid(digits) ? new Understood<>(digits) : new Unreadable<>(ReadingText.THAT_IS_NOT_AN_NPI.text());
    }

    /** Whether these are ten digits that check. */
    public static boolean isValid(String npi) {
        if (!npi.matches("[12]\\d{9}")) return false;
        int sum = PREFIX;
        for (int i = 0; i < npi.length(); i++) {
            int digit = npi.charAt(i) - '0';
            if (i % 2 == 0) digit = digit < 5 ? digit * 2 : digit * 2 - 9;
            sum += digit;
        }
        return sum % 10 == 0;
    }
}
