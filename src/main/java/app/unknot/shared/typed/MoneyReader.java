package app.unknot.shared.typed;

import app.unknot.shared.Money;
import app.unknot.shared.typed.Reading.AskBack;
import app.unknot.shared.typed.Reading.Nothing;
import app.unknot.shared.typed.Reading.Understood;
import app.unknot.shared.typed.Reading.Unreadable;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an amount as people type it: {@code 85}, {@code $1,840.50}. A comma in the place of the point is asked back. */
public final class MoneyReader {
    private static final Pattern AMOUNT =
            Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d{1,9}|(?=\\.\\d))(?:\\.(\\d{1,2})?)?");
    private static final Pattern COMMA = Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+|\\d{1,9}),(\\d{1,2})");
    private static final Pattern THOUSANDS = Pattern.compile("(\\d{1,3})\\.(\\d{3})");

    private MoneyReader() {}

    /** Reads one amount, which is never negative. */
    public static Reading<Money> read(String typed) {
        String text = TextRule.plain(typed);
        if (text.isEmpty()) return new Nothing<>();
        String bare = text.replaceFirst("(?i)^(?:US\\$|\\$|USD) ?", "").replaceFirst("(?i) ?(?:USD|\\$|dollars?)$", "");
        Matcher amount = AMOUNT.matcher(bare);
        if (amount.matches()) return new Understood<>(money(amount.group(1), amount.group(2)));
        Matcher comma = COMMA.matcher(bare);
        if (comma.matches()) return ask(money(comma.group(1), comma.group(2)));
        Matcher thousands = THOUSANDS.matcher(bare);
        if (thousands.matches()) return ask(money(thousands.group(1) + thousands.group(2), null));
        return new Unreadable<>(
                ReadingText.TYPE_AN_AMOUNT_SUCH_AS.text(Money.ofCents(8_550).display()));
    }

    private static Reading<Money> ask(Money meant) {
        return new AskBack<>(ReadingText.DID_YOU_MEAN.text(meant.display()), List.of(meant));
    }

    private static Money money(String dollars, @Nullable String cents) {
        String whole = "0" + dollars.replaceAll("[.,]", "");
        return Money.ofCents(new BigDecimal(cents == null ? whole : whole + "." + cents)
                .movePointRight(2)
                .longValueExact());
    }
}
