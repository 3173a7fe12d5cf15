package app.unknot.claims.ui;

import app.unknot.shared.Money;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What moves money outside any claim (PLB), in plain words beside its code. */
final class MovedWords {
    private MovedWords() {}

    /** @param amount positive where it takes from the payment */
    static String of(String reason, Money amount) {
        boolean taken = !amount.isNegative();
        @Nullable
        ClaimsText words = switch (reason.toUpperCase(Locale.ROOT)) {
            case "WO" -> taken ? ClaimsText.MOVED_WO_TAKEN : ClaimsText.MOVED_WO_LATER;
            case "FB" -> taken ? ClaimsText.MOVED_FB_EARLIER : ClaimsText.MOVED_FB_LATER;
            case "L6" -> taken ? ClaimsText.MOVED_L6_BACK : ClaimsText.MOVED_L6;
            case "72" -> ClaimsText.MOVED_72;
            case "CS" -> ClaimsText.MOVED_CS;
            case "CT" -> ClaimsText.MOVED_CT;
            case "IR" -> ClaimsText.MOVED_IR;
            case "LE" -> ClaimsText.MOVED_LE;
            case "J1" -> ClaimsText.MOVED_J1;
            case "50" -> ClaimsText.MOVED_50;
            case "51" -> ClaimsText.MOVED_51;
            case "AP" -> ClaimsText.MOVED_AP;
            case "B2" -> ClaimsText.MOVED_B2;
            case "WU" -> ClaimsText.MOVED_WU;
            default -> null;
        };
        return words == null ? reason : ClaimsText.CODE_AND_WORDS.text(reason, words.text());
    }
}
