package app.unknot.shared.typed;

import app.unknot.shared.PracticeFormats;
import app.unknot.shared.typed.Reading.AskBack;
import app.unknot.shared.typed.Reading.Nothing;
import app.unknot.shared.typed.Reading.Understood;
import app.unknot.shared.typed.Reading.Unreadable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a day as people type it: {@code 3/2/1980}, {@code Mar 2, 1980}, {@code 2 March 80}, {@code 1980-03-02}, {@code 03021980},
 * {@code 3/2}, {@code today}. The practice's locale decides whether the month comes first. A year of two digits that can be meant
 * in two ways is asked back, and so is a day that exists only with day and month the other way round.
 */
public final class DayReader {
    private static final Pattern TOKEN = Pattern.compile("(\\d+)(?:(?:st|nd|rd|th)(?!\\p{L}))?|(\\p{L}+)");
    private static final Pattern FOREIGN = Pattern.compile("[^\\p{L}\\d\\s/.,\\-\u2013]");
    private static final int SHORTEST_WORD = 3;
    private static final int MONTHS = 12;
    private static final int LONGEST_MONTH = 31;
    private static final int CENTURY = 100;
    private static final int CENTURIES_BEFORE = 1900;
    private static final int CENTURIES_SINCE = 2000;
    private static final int WHOLE_YEAR = 4;
    private static final int WHOLE_DAY = 8;
    private static final int SHORT_DAY = 6;

    private final DayLimits limits;
    private final LocalDate today;
    private final boolean monthFirst = PracticeFormats.monthFirst();

    private DayReader(DayLimits limits, LocalDate today) {
        this.limits = limits;
        this.today = today;
    }

    /**
     * Reads one day.
     *
     * @param limits which days can be meant
     * @param today what {@code today} and days without a year go by
     */
    public static Reading<LocalDate> read(String typed, DayLimits limits, LocalDate today) {
        return new DayReader(limits, today).read(typed);
    }

    /** Reads a day that a calendar or a browser understood: whether it can be meant is asked all the same. */
    public static Reading<LocalDate> read(LocalDate day, DayLimits limits) {
        DayReader reader = new DayReader(limits, day);
        return day.getYear() < CENTURY && day.getYear() >= 0
                ? reader.dated("%04d".formatted(day.getYear()), day.getMonthValue(), day.getDayOfMonth())
                : reader.taken(day);
    }

    private Reading<LocalDate> read(String typed) {
        String text = TextRule.plain(typed).strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) return new Nothing<>();
        if (FOREIGN.matcher(text).find()) return unreadable();
        List<String> tokens = TOKEN.matcher(text)
                .results()
                .map(DayReader::token)
                .filter(token -> !isWeekday(token))
                .toList();
        if (tokens.size() == 1) return one(tokens.getFirst());
        List<Integer> months =
                tokens.stream().map(DayReader::month).flatMap(Optional::stream).toList();
        List<String> numbers = tokens.stream().filter(DayReader::isNumber).toList();
        if (months.size() == 1 && months.size() + numbers.size() == tokens.size())
            return named(months.getFirst(), numbers);
        return numbers.size() == tokens.size() ? numbers(numbers) : unreadable();
    }

    private Reading<LocalDate> one(String token) {
        Optional<LocalDate> said = switch (token) {
            case "today" -> Optional.of(today);
            case "tomorrow" -> Optional.of(today.plusDays(1));
            case "yesterday" -> Optional.of(today.minusDays(1));
            default -> Optional.empty();
        };
        if (said.isPresent()) return taken(said.get());
        if (!isNumber(token)) return unreadable();
        return switch (token.length()) {
            case WHOLE_DAY -> eight(token);
            case SHORT_DAY -> numbers(List.of(token.substring(0, 2), token.substring(2, 4), token.substring(4)));
            default -> unreadable();
        };
    }

    /** 03021980 as the practice writes days, or 19800302 as machines do. */
    private Reading<LocalDate> eight(String digits) {
        Reading<LocalDate> ours = numbers(List.of(digits.substring(0, 2), digits.substring(2, 4), digits.substring(4)));
        Reading<LocalDate> theirs =
                numbers(List.of(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6)));
        if (theirs instanceof Understood<LocalDate>(LocalDate machines)) {
            if (ours instanceof Understood<LocalDate>(LocalDate practices)) return ask(List.of(practices, machines));
            return theirs;
        }
        return ours;
    }

    private Reading<LocalDate> numbers(List<String> numbers) {
        return switch (numbers.size()) {
            case 2 -> withoutYear(numbers.getFirst(), numbers.getLast());
            case 3 ->
                numbers.getFirst().length() == WHOLE_YEAR
                        ? dated(numbers.getFirst(), number(numbers.get(1)), number(numbers.getLast()))
                        : ordered(numbers.getLast(), number(numbers.getFirst()), number(numbers.get(1)));
            default -> unreadable();
        };
    }

    private Reading<LocalDate> withoutYear(String first, String second) {
        if (first.length() > 2 || second.length() > 2)
            return new Unreadable<>(ReadingText.TYPE_MONTH_DAY_AND_YEAR.text(example()));
        int month = number(monthFirst ? first : second);
        int day = number(monthFirst ? second : first);
        return nearest(month, day);
    }

    /** Day and month in the practice's order. */
    private Reading<LocalDate> ordered(String year, int first, int second) {
        int month = monthFirst ? first : second;
        int day = monthFirst ? second : first;
        if (month > MONTHS && month <= LONGEST_MONTH && day >= 1 && day <= MONTHS)
            return otherWayRound(year, day, month);
        return dated(year, month, day);
    }

    private Reading<LocalDate> otherWayRound(String year, int month, int day) {
        List<LocalDate> days = years(year).stream()
                .flatMap(each -> existing(each, month, day).stream())
                .filter(limits::takes)
                .toList();
        return days.isEmpty() ? dated(year, day, month) : ask(days);
    }

    /** {@code Mar 2}, {@code 2 Mar 1980}, {@code 1980 Mar 2}. */
    private Reading<LocalDate> named(int month, List<String> numbers) {
        if (numbers.size() == 1)
            return numbers.getFirst().length() <= 2
                    ? nearest(month, number(numbers.getFirst()))
                    : new Unreadable<>(ReadingText.TYPE_MONTH_DAY_AND_YEAR.text(example()));
        if (numbers.size() != 2) return unreadable();
        boolean yearFirst = numbers.getFirst().length() == WHOLE_YEAR;
        return dated(
                yearFirst ? numbers.getFirst() : numbers.getLast(),
                month,
                number(yearFirst ? numbers.getLast() : numbers.getFirst()));
    }

    private Reading<LocalDate> dated(String year, int month, int day) {
        if (month < 1 || month > MONTHS) return new Unreadable<>(ReadingText.THERE_IS_NO_MONTH.text(month));
        List<Integer> years = years(year);
        if (years.isEmpty()) return new Unreadable<>(ReadingText.TYPE_THE_YEAR_WITH_FOUR_DIGITS.text(example()));
        List<LocalDate> days = years.stream()
                .flatMap(each -> existing(each, month, day).stream())
                .toList();
        if (days.isEmpty()) return new Unreadable<>(noSuchDay(years.getFirst(), month));
        if (days.size() == 1 && years.size() == 1) return taken(days.getFirst());
        List<LocalDate> possible = days.stream().filter(limits::takes).toList();
        if (possible.isEmpty()) return taken(days.getLast());
        // Somebody typed 0080: that it is a year of two digits is a guess, even where only one of them is possible.
        if (year.length() == WHOLE_YEAR) return ask(possible);
        if (possible.size() == 1) return taken(possible.getFirst());
        List<LocalDate> usual = possible.stream().filter(limits::isUsual).toList();
        return usual.size() == 1 ? taken(usual.getFirst()) : ask(possible);
    }

    /** The year nearest to today in which there is such a day that can be meant. */
    private Reading<LocalDate> nearest(int month, int day) {
        if (limits.birth()) return new Unreadable<>(ReadingText.ADD_THE_YEAR.text(example()));
        if (month < 1 || month > MONTHS) return new Unreadable<>(ReadingText.THERE_IS_NO_MONTH.text(month));
        List<LocalDate> days = Stream.of(today.getYear() - 1, today.getYear(), today.getYear() + 1)
                .flatMap(year -> existing(year, month, day).stream())
                .filter(limits::takes)
                .sorted((one, other) -> Long.compare(away(one), away(other)))
                .toList();
        return days.isEmpty() ? dated(String.valueOf(today.getYear()), month, day) : taken(days.getFirst());
    }

    private long away(LocalDate day) {
        return Math.abs(day.toEpochDay() - today.toEpochDay());
    }

    private Reading<LocalDate> taken(LocalDate day) {
        Optional<String> complaint = limits.complaint(day);
        if (complaint.isPresent()) return new Unreadable<>(complaint.get());
        return day.isBefore(limits.asked()) ? ask(List.of(day)) : new Understood<>(day);
    }

    private static Reading<LocalDate> ask(List<LocalDate> days) {
        return days.size() == 1
                ? new AskBack<>(ReadingText.DID_YOU_MEAN.text(days.getFirst()), days)
                : new AskBack<>(ReadingText.DID_YOU_MEAN_OR.text(days.getFirst(), days.getLast()), days);
    }

    /** Two years for one of two digits, none for one of three or more than four. */
    private static List<Integer> years(String year) {
        int value = number(year);
        boolean isShort = year.length() == 2 || year.length() == WHOLE_YEAR && value < CENTURY;
        if (isShort) return List.of(CENTURIES_BEFORE + value, CENTURIES_SINCE + value);
        return year.length() == WHOLE_YEAR ? List.of(value) : List.of();
    }

    private static Optional<LocalDate> existing(int year, int month, int day) {
        YearMonth in = YearMonth.of(year, month);
        return in.isValidDay(day) ? Optional.of(in.atDay(day)) : Optional.empty();
    }

    private static String noSuchDay(int year, int month) {
        YearMonth in = YearMonth.of(year, month);
        return ReadingText.HAS_DAYS.text(PracticeFormats.month(in), in.lengthOfMonth());
    }

    private Reading<LocalDate> unreadable() {
        return new Unreadable<>(ReadingText.TYPE_A_DAY_SUCH_AS.text(example()));
    }

    private String example() {
        return monthFirst ? "3/31/1980" : "31/3/1980";
    }

    private static String token(MatchResult found) {
        String number = found.group(1);
        return number == null ? found.group(2) : number;
    }

    private static boolean isNumber(String token) {
        return Character.isDigit(token.charAt(0));
    }

    /** A number that is too long to be a part of a day is none that exists. */
    private static int number(String digits) {
        return digits.length() > WHOLE_YEAR ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private static Optional<Integer> month(String word) {
        return Arrays.stream(Month.values())
                .filter(month -> begins(month.name(), word))
                .map(Month::getValue)
                .findFirst();
    }

    private static boolean isWeekday(String word) {
        return Arrays.stream(DayOfWeek.values()).anyMatch(day -> begins(day.name(), word));
    }

    private static boolean begins(String name, String word) {
        return word.length() >= SHORTEST_WORD && name.startsWith(word.toUpperCase(Locale.ROOT));
    }
}
