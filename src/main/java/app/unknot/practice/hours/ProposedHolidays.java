package app.unknot.practice.hours;

import app.unknot.practice.words.PracticeWords;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The public holidays of a country, as a list that ships with the product knows them. */
final class ProposedHolidays {
    private ProposedHolidays() {}

    /**
     * One per day, in order. A holiday that is kept on another day because it falls on a weekend is on the day on which it is kept.
     *
     * @param practice whose country they are, and how they are named
     * @param state two letters, such as {@code WA}, for what the country has there besides; one that is not known adds nothing
     * @param last included
     */
    static List<HolidayDay> between(Locale practice, String state, LocalDate first, LocalDate last) {
        SortedMap<LocalDate, List<Holiday>> days = new TreeMap<>();
        for (Holiday one : read(practice.getCountry(), state, first, last))
            days.computeIfAbsent(one.getDate(), day -> new ArrayList<>()).add(one);
        List<HolidayDay> holidays = new ArrayList<>();
        days.forEach((day, names) -> holidays.add(new HolidayDay(
                day,
                names.stream()
                        .sorted(Comparator.comparing(Holiday::getPropertiesKey))
                        .map(one -> name(one, practice))
                        .collect(Collectors.joining(", ")),
                HolidayDay.Decision.PROPOSED)));
        return holidays;
    }

    /** Its managers remember what they have read, and were not made for two who ask at once. */
    private static synchronized Iterable<Holiday> read(String country, String state, LocalDate first, LocalDate last) {
        return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)))
                .getHolidays(first, last, state.toLowerCase(Locale.ROOT));
    }

    private static String name(Holiday holiday, Locale practice) {
        // The list names it once for all who speak English.
        boolean american = practice.getCountry().equals(Locale.US.getCountry());
        String name = holiday.getPropertiesKey().equals("LABOUR_DAY")
                ? (american ? PracticeWords.LABOR_DAY : PracticeWords.LABOUR_DAY).text()
                : holiday.getDescription(practice);
        return holiday.getObservedDate().isPresent() ? PracticeWords.OBSERVED.text(name) : name;
    }
}
