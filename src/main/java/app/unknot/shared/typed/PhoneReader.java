package app.unknot.shared.typed;

import app.unknot.shared.PracticeFormats;
import app.unknot.shared.typed.Reading.AskBack;
import app.unknot.shared.typed.Reading.Nothing;
import app.unknot.shared.typed.Reading.Understood;
import app.unknot.shared.typed.Reading.Unreadable;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonemetadata.NumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a phone number as people type it, and writes it as the practice's country does: {@code (206) 555-0148}, those of other countries
 * {@code +44 20 7946 0958}. A number whose area code nobody knows is asked back: area codes are added every year.
 */
public final class PhoneReader {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int NORTH_AMERICA = 1;
    /** Also for area codes that the library does not know. */
    private static final NumberFormat AREA_CODE_FIRST =
            new NumberFormat().setPattern("(\\d{3})(\\d{3})(\\d{4})").setFormat("($1) $2-$3");

    private static final Pattern SHORT = Pattern.compile("\\d{3}");

    private PhoneReader() {}

    /** Reads one number, with its extension if it has one. */
    public static Reading<String> read(String typed) {
        String text = TextRule.plain(typed);
        if (text.isEmpty()) return new Nothing<>();
        String country = PracticeFormats.locale().getCountry();
        try {
            PhoneNumber number = NUMBERS.parse(text, country);
            // Seven digits are possible too, but only within one town.
            if (NUMBERS.isPossibleNumberWithReason(number) != ValidationResult.IS_POSSIBLE) return unreadable();
            String written = written(number, country);
            return NUMBERS.isValidNumber(number) || written.equals(text)
                    ? new Understood<>(written)
                    : new AskBack<>(ReadingText.NOBODY_KNOWS_THAT_AREA_CODE.text(written), List.of(written));
        } catch (NumberParseException notANumber) {
            return unreadable();
        }
    }

    /** The number that is called in an emergency: three digits, such as 911, or a whole number. */
    public static Reading<String> readEmergency(String typed) {
        String text = TextRule.plain(typed);
        return SHORT.matcher(text).matches() ? new Understood<>(text) : read(text);
    }

    private static String written(PhoneNumber number, String country) {
        if (number.getCountryCode() != NUMBERS.getCountryCodeForRegion(country))
            return NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL);
        return number.getCountryCode() == NORTH_AMERICA
                ? NUMBERS.formatByPattern(number, PhoneNumberFormat.NATIONAL, List.of(AREA_CODE_FIRST))
                : NUMBERS.format(number, PhoneNumberFormat.NATIONAL);
    }

    private static Reading<String> unreadable() {
        return new Unreadable<>(ReadingText.TYPE_A_PHONE_NUMBER.text());
    }
}
