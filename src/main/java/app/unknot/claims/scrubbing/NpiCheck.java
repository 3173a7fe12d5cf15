package app.unknot.claims.scrubbing;

/** The check digit of a national provider identifier: Luhn over 80840 and the ten digits. */
final class NpiCheck {
    /** What the prefix 80840 adds to the sum. */
    private static final int PREFIX = 24;

    private NpiCheck() {}

    static boolean isValid(String npi) {
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
