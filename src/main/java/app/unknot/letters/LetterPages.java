package app.unknot.letters;

import app.unknot.shared.Addresses;

/** Addresses of letters. */
public final class LetterPages {
    public static final String LETTER = "letters/:letter";
    public static final String PDF = "letters/{id}/pdf";
    public static final String REFERRALS = "referrals";

    private LetterPages() {}

    public static String letter(LetterId letter) {
        return Addresses.of(LETTER, letter);
    }

    public static String pdf(LetterId letter) {
        return Addresses.of(PDF, letter);
    }
}
