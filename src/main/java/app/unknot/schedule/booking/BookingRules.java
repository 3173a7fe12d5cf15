package app.unknot.schedule.booking;

import app.unknot.accounts.TherapistProfile;
import app.unknot.anatomy.Technique;
import app.unknot.practice.hours.PlaceDay;
import app.unknot.schedule.words.ScheduleWords;
import app.unknot.screening.Gate;
import app.unknot.shared.PracticeFormats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What speaks against an appointment, apart from what else is booked. Times are those of the practice's zone. */
final class BookingRules {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 240;
    private static final int YEARS_AHEAD = 2;

    private BookingRules() {}

    /**
     * Why it cannot be booked at all, and what to do; empty when it can.
     *
     * @param minutes without the turnover
     * @param onHold whether screening holds the client
     */
    static Optional<String> refusal(
            LocalDateTime starts, int minutes, LocalDate today, TherapistProfile therapist, boolean onHold) {
        LocalDate day = starts.toLocalDate();
        if (onHold) return Optional.of(ScheduleWords.THE_CLIENT_IS_ON_HOLD.text());
        if (minutes < SHORTEST || minutes > LONGEST || minutes % SHORTEST != 0)
            return Optional.of(ScheduleWords.AN_APPOINTMENT_TAKES_BETWEEN_FIVE.text());
        if (starts.getMinute() % SHORTEST != 0 || starts.getSecond() != 0 || starts.getNano() != 0)
            return Optional.of(ScheduleWords.APPOINTMENTS_START_IN_STEPS_OF_FIVE.text());
        if (day.isBefore(today)) return Optional.of(ScheduleWords.THAT_DAY_HAS_PASSED_CHOOSE.text());
        if (day.isAfter(today.plusYears(YEARS_AHEAD))) return Optional.of(ScheduleWords.THAT_IS_MORE_THAN_TWO.text());
        LocalDate ends = therapist.licenceExpires();
        if (ends != null && therapist.licenceEndedBefore(day))
            return Optional.of(ScheduleWords.THE_LICENSE_OF_IS_VALID.text(therapist.name(), PracticeFormats.day(ends)));
        return Optional.empty();
    }

    /** What is said of a time that is over; empty when it is not. */
    static Optional<String> passed(Instant ends, Instant now) {
        return ends.isAfter(now) ? Optional.empty() : Optional.of(ScheduleWords.THAT_TIME_HAS_ALREADY_PASSED.text());
    }

    /**
     * What is said of a time at which the place is closed, however short a part of it; empty when it is open throughout.
     *
     * @param days each day of the place that the time touches
     */
    static Optional<String> closed(Instant starts, Instant ends, ZoneId zone, Function<LocalDate, PlaceDay> days) {
        LocalDateTime from = LocalDateTime.ofInstant(starts, zone);
        LocalDateTime until = LocalDateTime.ofInstant(ends, zone);
        for (LocalDate day = from.toLocalDate(); !day.isAfter(until.toLocalDate()); day = day.plusDays(1)) {
            int first = day.equals(from.toLocalDate()) ? from.get(ChronoField.MINUTE_OF_DAY) : 0;
            int end = day.equals(until.toLocalDate()) ? until.get(ChronoField.MINUTE_OF_DAY) : PlaceDay.MINUTES;
            Optional<String> reason = days.apply(day).closedWithin(first, end);
            if (reason.isPresent()) return reason.map(ScheduleWords.CLOSED_THEN::text);
        }
        return Optional.empty();
    }

    /** What is said of a service that names a technique which may not be used that day; empty when it may. Says nothing of the reason. */
    static Optional<String> notAllowed(String service, List<Technique> allowed) {
        String named = service.toLowerCase(Locale.ROOT);
        return Arrays.stream(Technique.values())
                .filter(technique -> named.contains(technique.title().toLowerCase(Locale.ROOT)))
                .filter(technique -> !allowed.contains(technique))
                .findFirst()
                .map(technique ->
                        ScheduleWords.MAY_NOT_BE_USED_FOR_THIS_CLIENT.text(technique.title(), names(allowed)));
    }

    /** What is said of an appointment that is longer than a session of that day may be. Says nothing of the reason. */
    static Optional<String> tooLong(int minutes, OptionalInt most) {
        return most.isEmpty() || minutes <= most.getAsInt()
                ? Optional.empty()
                : Optional.of(ScheduleWords.HANDS_ON_TIME_FOR_THIS_CLIENT.text(most.getAsInt(), minutes));
    }

    static String names(List<Technique> techniques) {
        return techniques.stream().map(Technique::title).collect(Collectors.joining(", "));
    }

    /** What screening asks to be known before this day is booked; empty when nothing. Says nothing of the reason. */
    static Optional<String> screened(Gate.Booking gate, LocalDate day, LocalDate today) {
        return switch (gate) {
            case TENTATIVE -> Optional.of(ScheduleWords.THERE_IS_NO_VALID_CLEARANCE.text());
            case RESCHEDULE ->
                Optional.of(
                        day.equals(today)
                                ? ScheduleWords.TODAYS_SAFETY_QUESTIONS_RULE_OUT.text()
                                : ScheduleWords.A_SESSION_CANNOT_START_ON_THAT_DAY.text());
            case ALLOW, BLOCK -> Optional.empty();
        };
    }
}
