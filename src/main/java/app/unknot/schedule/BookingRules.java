package app.unknot.schedule;

import app.unknot.accounts.TherapistProfile;
import app.unknot.practice.OpeningHours;
import app.unknot.screening.Gate;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.Technique;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
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
        if (onHold)
            return Optional.of("The client is on hold after the safety questions. Lift the hold first, then book.");
        if (minutes < SHORTEST || minutes > LONGEST || minutes % SHORTEST != 0)
            return Optional.of("An appointment takes between five minutes and four hours, in steps of five minutes.");
        if (starts.getMinute() % SHORTEST != 0 || starts.getSecond() != 0 || starts.getNano() != 0)
            return Optional.of("Appointments start in steps of five minutes, such as 10:05. Choose such a time.");
        if (day.isBefore(today)) return Optional.of("That day has passed. Choose today or a later day.");
        if (day.isAfter(today.plusYears(YEARS_AHEAD)))
            return Optional.of("That is more than two years ahead. Choose an earlier day.");
        LocalDate expires = therapist.licenceExpires();
        if (expires != null && therapist.licenceEndedBefore(day))
            return Optional.of("The license of " + therapist.name() + " is valid until "
                    + PracticeFormats.day(expires)
                    + ". Choose an earlier day or another therapist, or have an admin enter the renewal.");
        return Optional.empty();
    }

    /** What is unusual about it and worth a question; empty when nothing is. */
    static Optional<String> doubt(LocalDateTime starts, int minutes, LocalDateTime now, OpeningHours hours) {
        LocalDateTime ends = starts.plus(Duration.ofMinutes(minutes));
        if (!ends.isAfter(now)) return Optional.of("That time has already passed today.");
        boolean within = starts.toLocalDate().equals(ends.toLocalDate())
                && hours.cover(starts.toLocalTime(), ends.toLocalTime());
        if (!within)
            return Optional.of("That is outside the opening hours, " + PracticeFormats.time(hours.opens()) + " to "
                    + PracticeFormats.time(hours.closes()) + ".");
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
                        technique.title() + " may not be used for this client on that day. Choose another service, or"
                                + " book the time for: " + names(allowed) + ".");
    }

    /** What is said of an appointment that is longer than a session of that day may be. Says nothing of the reason. */
    static Optional<String> tooLong(int minutes, OptionalInt most) {
        return most.isEmpty() || minutes <= most.getAsInt()
                ? Optional.empty()
                : Optional.of("Hands-on time for this client is at most " + most.getAsInt() + " minutes on that day."
                        + " Choose a shorter service, or book " + minutes + " minutes anyway.");
    }

    static String names(List<Technique> techniques) {
        return techniques.stream().map(Technique::title).collect(Collectors.joining(", "));
    }

    /** What screening asks to be known before this day is booked; empty when nothing. Says nothing of the reason. */
    static Optional<String> screened(Gate.Booking gate, LocalDate day, LocalDate today) {
        return switch (gate) {
            case TENTATIVE ->
                Optional.of("There is no valid clearance for that day. Until there is one, the appointment is "
                        + "tentative and the session cannot start.");
            case RESCHEDULE ->
                Optional.of(
                        day.equals(today)
                                ? "Today's safety questions rule out a session. Choose another day."
                                : "A session cannot start on that day yet: the therapist has to complete something in the "
                                        + "record first.");
            case ALLOW, BLOCK -> Optional.empty();
        };
    }
}
