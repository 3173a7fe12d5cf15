package app.unknot.shared.typed;

import app.unknot.shared.PracticeFormats;
import app.unknot.shared.typed.Reading.AskBack;
import app.unknot.shared.typed.Reading.Nothing;
import app.unknot.shared.typed.Reading.Understood;
import app.unknot.shared.typed.Reading.Unreadable;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a time of day as people type it: {@code 2:30 pm}, {@code 230p}, {@code 14:30}, {@code 1430}, {@code 9 a.m.}, {@code noon}.
 * Where the practice writes AM and PM, 2:30 without either is asked back.
 */
public final class TimeReader {
    private static final Pattern TIME = Pattern.compile(
            "(?:(?<hour>\\d{1,2})(?:[:.h ](?<minute>\\d{2}))?(?:[:.]00)?|(?<digits>\\d{3,4})) ?(?<half>[ap])?\\.?(?:m\\.?)?");
    private static final int NOON = 12;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private TimeReader() {}

    /** Reads one time. */
    public static Reading<LocalTime> read(String typed) {
        String text = TextRule.plain(typed).toLowerCase(Locale.ROOT);
        if (text.isEmpty()) return new Nothing<>();
        return switch (text) {
            case "noon", "12 noon" -> new Understood<>(LocalTime.NOON);
            case "midnight", "12 midnight" -> new Understood<>(LocalTime.MIDNIGHT);
            default -> {
                Matcher time = TIME.matcher(text);
                yield time.matches() ? read(time) : unreadable();
            }
        };
    }

    private static Reading<LocalTime> read(Matcher time) {
        String digits = time.group("digits");
        String hours = digits == null ? time.group("hour") : digits.substring(0, digits.length() - 2);
        String minutes = digits == null ? time.group("minute") : digits.substring(digits.length() - 2);
        int hour = Integer.parseInt(hours);
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        if (hour >= HOURS || minute >= MINUTES) return unreadable();
        String half = time.group("half");
        if (half != null) return halved(hour, minute, half.equals("p"));
        boolean written = PracticeFormats.twentyFourHours() && hours.length() == 2 && minutes != null;
        if (hour == 0 || hour > NOON || written) return new Understood<>(LocalTime.of(hour, minute));
        LocalTime morning = LocalTime.of(hour % NOON, minute);
        LocalTime evening = morning.plusHours(NOON);
        // People come in the day: from seven in the morning until seven in the evening is the likelier half.
        List<LocalTime> readings = morning.getHour() >= 7 ? List.of(morning, evening) : List.of(evening, morning);
        return new AskBack<>(ReadingText.DID_YOU_MEAN_OR.text(readings.getFirst(), readings.getLast()), readings);
    }

    /** 14:30 pm says the same twice; 14:30 am contradicts itself. */
    private static Reading<LocalTime> halved(int hour, int minute, boolean evening) {
        if (hour > NOON) return evening ? new Understood<>(LocalTime.of(hour, minute)) : unreadable();
        return new Understood<>(LocalTime.of(hour % NOON + (evening ? NOON : 0), minute));
    }

    private static Reading<LocalTime> unreadable() {
        return new Unreadable<>(ReadingText.TYPE_A_TIME_SUCH_AS.text(LocalTime.of(14, 30)));
    }
}
