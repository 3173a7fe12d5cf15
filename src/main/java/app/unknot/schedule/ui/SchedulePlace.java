package app.unknot.schedule.ui;

import app.unknot.schedule.SchedulePages;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.ui.PlaceFilter;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the schedule shows, as it stands in the address.
 *
 * @param day the day, or any day of the week
 * @param who whose week it is, a therapist or a room; null for the first there is
 * @param at the place of work that is shown; null when none was chosen
 * @param page which columns, from 0, when there are more than fit
 */
record SchedulePlace(
        LocalDate day,
        boolean week,
        boolean rooms,
        @Nullable UUID who,
        @Nullable LocationId at,
        int page) {
    private static final int LAST_PAGE = 50;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    /** What cannot be read falls back to today's day. */
    static SchedulePlace read(QueryParameters query, LocalDate today) {
        return new SchedulePlace(
                query.getSingleParameter(SchedulePages.DAY_PARAMETER)
                        .flatMap(SchedulePlace::readDay)
                        .filter(day -> day.isAfter(EARLIEST) && day.isBefore(LATEST))
                        .orElse(today),
                query.getSingleParameter("view").filter("week"::equals).isPresent(),
                query.getSingleParameter("by").filter("room"::equals).isPresent(),
                query.getSingleParameter("who").flatMap(SchedulePlace::readId).orElse(null),
                query.getSingleParameter(PlaceFilter.PARAMETER)
                        .flatMap(SchedulePlace::readId)
                        .map(LocationId::new)
                        .orElse(null),
                query.getSingleParameter("page")
                        .filter(text -> text.matches("\\d{1,2}"))
                        .map(Integer::valueOf)
                        .filter(page -> page <= LAST_PAGE)
                        .orElse(0));
    }

    QueryParameters query() {
        Map<String, String> parameters = new HashMap<>();
        parameters.put(SchedulePages.DAY_PARAMETER, day.toString());
        if (week) parameters.put("view", "week");
        if (rooms) parameters.put("by", "room");
        if (who != null) parameters.put("who", who.toString());
        if (at != null) parameters.put(PlaceFilter.PARAMETER, at.toString());
        if (page > 0) parameters.put("page", String.valueOf(page));
        return QueryParameters.simple(parameters);
    }

    LocalDate first() {
        return week ? day.with(TemporalAdjusters.previousOrSame(PracticeFormats.firstDayOfWeek())) : day;
    }

    LocalDate last() {
        return week ? first().plusDays(6) : day;
    }

    /** A day or a week further, or back. */
    SchedulePlace turned(int steps) {
        return on(week ? day.plusWeeks(steps) : day.plusDays(steps));
    }

    SchedulePlace on(LocalDate other) {
        return new SchedulePlace(other, week, rooms, who, at, page);
    }

    SchedulePlace asWeek(boolean asWeek) {
        return new SchedulePlace(day, asWeek, rooms, who, at, 0);
    }

    SchedulePlace byRooms(boolean byRooms) {
        return new SchedulePlace(day, week, byRooms, null, at, 0);
    }

    SchedulePlace of(@Nullable UUID somebody) {
        return new SchedulePlace(day, week, rooms, somebody, at, 0);
    }

    /** The same with the place that is shown. */
    SchedulePlace shownAt(@Nullable LocationId shown) {
        return new SchedulePlace(day, week, rooms, who, shown, page);
    }

    /** At another place, or at all of them. Whose column it was may not be there. */
    SchedulePlace at(@Nullable LocationId other) {
        return new SchedulePlace(day, week, rooms, rooms ? null : who, other, 0);
    }

    SchedulePlace onPage(int other) {
        return new SchedulePlace(day, week, rooms, who, at, other);
    }

    private static Optional<LocalDate> readDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> readId(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
