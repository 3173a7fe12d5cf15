package app.unknot.shared;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.WeekFields;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How days, times, numbers and money read for people: the only place that makes a formatter for them. There is one practice on a
 * server, so there is one locale at a time; until the practice has chosen, it is that of the United States. What machines read
 * (claim files, CSV, file names, attributes) stays in ISO and is written elsewhere.
 */
public final class PracticeFormats {
    /** English only: a locale decides how things are written, not in which language. */
    public static final List<Locale> OFFERED =
            List.of(Locale.US, Locale.CANADA, Locale.UK, en("AU"), en("NZ"), en("IE"));

    private static final Set<String> MONTH_FIRST = Set.of("US", "CA");
    private static final Set<String> TWENTY_FOUR_HOURS = Set.of("GB", "IE");
    private static final Currency CURRENCY = Currency.getInstance("USD");

    private static volatile PracticeFormats inUse = new PracticeFormats(Locale.US);

    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter monthDay;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter longDay;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter month;
    private final DateTimeFormatter time;
    private final DateTimeFormatter hour;
    private final DateTimeFormatter timeToTheSecond;

    private PracticeFormats(Locale locale) {
        this.locale = locale;
        boolean monthFirst = MONTH_FIRST.contains(locale.getCountry());
        boolean halfDays = !TWENTY_FOUR_HOURS.contains(locale.getCountry());
        day = in(monthFirst ? "MMM d, uuuu" : "d MMM uuuu");
        monthDay = in(monthFirst ? "MMM d" : "d MMM");
        shortDay = in(monthFirst ? "EEE, MMM d" : "EEE d MMM");
        longDay = in(monthFirst ? "EEEE, MMMM d" : "EEEE d MMMM");
        weekday = in("EEEE");
        month = in("MMMM uuuu");
        time = in(halfDays ? "h:mm a" : "HH:mm");
        hour = in(halfDays ? "h a" : "HH:mm");
        timeToTheSecond = in(halfDays ? "h:mm:ss a" : "HH:mm:ss");
    }

    /**
     * Writes everything in this locale from now on.
     *
     * @throws IllegalArgumentException when it is not one of {@link #OFFERED}
     */
    public static void use(Locale locale) {
        if (!OFFERED.contains(locale)) throw new IllegalArgumentException("Not offered: " + locale);
        inUse = new PracticeFormats(locale);
    }

    public static Locale locale() {
        return inUse.locale;
    }

    /** {@code Mar 3, 2026}. */
    public static String day(LocalDate day) {
        return inUse.day.format(day);
    }

    /** How a moment reads in a locale that is not in use yet. */
    public static String example(Locale locale) {
        PracticeFormats there = new PracticeFormats(locale);
        LocalDateTime moment = LocalDateTime.of(2026, 3, 31, 14, 2);
        return there.day.format(moment) + ", " + there.time.format(moment);
    }

    /** {@code Mar 3}, where the year goes without saying. */
    public static String monthDay(LocalDate day) {
        return inUse.monthDay.format(day);
    }

    /** {@code Tue, Mar 3}. */
    public static String shortDay(LocalDate day) {
        return inUse.shortDay.format(day);
    }

    /** {@code Tuesday, March 3}. */
    public static String longDay(LocalDate day) {
        return inUse.longDay.format(day);
    }

    /** {@code Tuesday}. */
    public static String weekday(LocalDate day) {
        return inUse.weekday.format(day);
    }

    public static String weekday(DayOfWeek day) {
        return inUse.weekday.format(day);
    }

    /** {@code February 1999}. */
    public static String month(YearMonth month) {
        return inUse.month.format(month);
    }

    /** Whether people here write the month before the day. */
    public static boolean monthFirst() {
        return MONTH_FIRST.contains(inUse.locale.getCountry());
    }

    /** Whether the hours of a day here go to 24. */
    public static boolean twentyFourHours() {
        return TWENTY_FOUR_HOURS.contains(inUse.locale.getCountry());
    }

    /** {@code 2:02 PM}. */
    public static String time(LocalTime time) {
        return inUse.time.format(time);
    }

    /** {@code 2:02 PM}. */
    public static String time(Instant instant, ZoneId zone) {
        return inUse.time.format(instant.atZone(zone));
    }

    /** {@code 2 PM}, of a whole hour. */
    public static String hour(LocalTime hour) {
        return inUse.hour.format(hour);
    }

    /** {@code 2:02:05 PM}, where the order within a minute matters. */
    public static String timeToTheSecond(Instant instant, ZoneId zone) {
        return inUse.timeToTheSecond.format(instant.atZone(zone));
    }

    /** {@code Mar 3, 2026, 2:02 PM}. */
    public static String dayAndTime(Instant instant, ZoneId zone) {
        return day(LocalDate.ofInstant(instant, zone)) + ", " + time(instant, zone);
    }

    /** {@code Tue, Mar 3, 2:02 PM}. */
    public static String shortDayAndTime(LocalDate day, LocalTime time) {
        return shortDay(day) + ", " + time(time);
    }

    /** {@code $1,840.00}: always with cents. The practice's money is in dollars wherever it is written. */
    public static String money(long cents) {
        NumberFormat format = NumberFormat.getCurrencyInstance(inUse.locale);
        format.setCurrency(CURRENCY);
        return format.format(BigDecimal.valueOf(cents, 2));
    }

    /** {@code 12,345}. */
    public static String count(long number) {
        return NumberFormat.getIntegerInstance(inUse.locale).format(number);
    }

    /** {@code 2.3}: always with one decimal. */
    public static String oneDecimal(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(inUse.locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    /** Sunday in the United States. */
    public static DayOfWeek firstDayOfWeek() {
        return WeekFields.of(inUse.locale).getFirstDayOfWeek();
    }

    /** How a field for a day shows it, in the letters of Vaadin's date picker. */
    public static String dayPattern() {
        return monthFirst() ? "MMM d, yyyy" : "d MMM yyyy";
    }

    private DateTimeFormatter in(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }

    private static Locale en(String country) {
        return Locale.of("en", country);
    }
}
