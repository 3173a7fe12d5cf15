package app.unknot.schedule.planned;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.practice.Locations;
import app.unknot.schedule.Booking;
import app.unknot.schedule.Bookings;
import app.unknot.schedule.Objection;
import app.unknot.schedule.booking.ClockChanges;
import app.unknot.schedule.words.ScheduleWords;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Shows a plan's sessions with all that is in their way before any is booked, and books what was shown or nothing. */
@Service
public class PlanSeries {
    private static final int MOST_OTHER_TIMES = 3;
    /** Sessions in trouble for which other times are looked for: after so many the series wants another pattern. */
    private static final int MOST_IN_TROUBLE = 12;
    /** Days from the wanted one, rather later than earlier. Around each of them the days beside it are looked at too. */
    private static final int[] DAYS_NEAR = {0, 3, -3, 5, -5, 7};

    private final PlanBookings planned;
    private final Bookings bookings;
    private final Locations locations;

    PlanSeries(PlanBookings planned, Bookings bookings, Locations locations) {
        this.planned = planned;
        this.bookings = bookings;
        this.locations = locations;
    }

    /**
     * Each session that the plan still asks for, with the time that is proposed for it and what speaks against it: a license that ends, a
     * hold, a room that is taken. Where something does, the nearest free times are offered besides. Nothing is booked.
     *
     * @param first at the time of the first session
     * @throws RecordNotFound when the client is not in this person's care
     */
    // In no transaction: each booking that is tried out has its own, and one that is refused must not end this.
    @PreAuthorize("hasRole('THERAPIST')")
    public SeriesOffer offer(Booking first) {
        Booking pattern = knowingly(first, false);
        List<ProposedSession> sessions = planned.propose(pattern);
        List<Optional<Objection>> against = sessions.stream()
                .map(session -> objection(pattern, session.proposed()))
                .toList();
        boolean everywhere = isRefusedAlike(against);
        Set<LocalDate> days = sessions.stream()
                .map(ProposedSession::proposed)
                .filter(Objects::nonNull)
                .map(LocalDateTime::toLocalDate)
                .collect(Collectors.toCollection(HashSet::new));
        List<SeriesSession> offered = new ArrayList<>();
        int inTrouble = 0;
        for (int i = 0; i < sessions.size(); i++) {
            ProposedSession session = sessions.get(i);
            List<SeriesTime> times = new ArrayList<>();
            bookable(session.proposed(), against.get(i)).ifPresent(times::add);
            boolean isInTrouble = times.isEmpty() || session.isMoved();
            if (isInTrouble && !everywhere && inTrouble++ < MOST_IN_TROUBLE)
                times.addAll(otherTimes(pattern, session.wanted(), days));
            offered.add(new SeriesSession(
                    session.number(), session.wanted(), trouble(pattern, session, against.get(i)), times));
        }
        return new SeriesOffer(pattern, offered);
    }

    /**
     * Books the chosen times of a series, each for itself, provided that all of it is still as it was shown.
     *
     * @param shown what the person has seen
     * @param chosen of it, with the doubts that were seen
     * @throws RefusedRequest when the same offer would be another one by now, or something was chosen that was not offered; nothing is
     *     booked then
     */
    @PreAuthorize("hasRole('THERAPIST')")
    public List<BookedSession> book(SeriesOffer shown, List<SeriesTime> chosen) {
        if (!shown.offers(chosen)) throw new RefusedRequest(ScheduleWords.TWO_SESSIONS_AT_ONE_TIME.text());
        if (!offer(shown.pattern()).equals(shown))
            throw new RefusedRequest(ScheduleWords.THE_DATES_HAVE_CHANGED.text());
        List<BookedSession> booked = new ArrayList<>(planned.bookAll(
                shown.pattern(),
                chosen.stream()
                        .filter(SeriesTime::isUsual)
                        .map(SeriesTime::start)
                        .toList()));
        booked.addAll(planned.bookAll(
                knowingly(shown.pattern(), true),
                chosen.stream()
                        .filter(time -> !time.isUsual())
                        .map(SeriesTime::start)
                        .toList()));
        booked.sort(Comparator.comparing(BookedSession::start));
        return booked;
    }

    /** Such as a hold: whatever the time, the answer would be the same. */
    private static boolean isRefusedAlike(List<Optional<Objection>> against) {
        Set<Optional<Objection>> all = new HashSet<>(against);
        return all.size() == 1
                && all.iterator().next().filter(PlanSeries::stops).isPresent();
    }

    private List<SeriesTime> otherTimes(Booking pattern, LocalDateTime wanted, Set<LocalDate> days) {
        ZoneId zone = locations.zone(pattern.location());
        List<SeriesTime> found = new ArrayList<>();
        Set<LocalDate> looked = new HashSet<>(days);
        for (int near : DAYS_NEAR) {
            if (found.size() == MOST_OTHER_TIMES) break;
            LocalDateTime then = wanted.plusDays(near);
            Optional<LocalDateTime> free = planned.nearest(
                            pattern.at(then.atZone(zone).toInstant()))
                    .filter(start -> looked.add(start.toLocalDate()));
            free.flatMap(start -> bookable(start, objection(pattern, start))).ifPresent(found::add);
        }
        // Another session may have it: a day is offered to one of them.
        found.forEach(time -> days.add(time.start().toLocalDate()));
        found.sort(Comparator.comparing(SeriesTime::start));
        return found;
    }

    private Optional<Objection> objection(Booking pattern, @Nullable LocalDateTime start) {
        if (start == null) return Optional.empty();
        ZoneId zone = locations.zone(pattern.location());
        Optional<String> missing = ClockChanges.missing(start, zone);
        return missing.isPresent()
                ? missing.map(Objection::refusal)
                : bookings.objection(pattern.at(start.atZone(zone).toInstant()));
    }

    private static Optional<SeriesTime> bookable(@Nullable LocalDateTime start, Optional<Objection> against) {
        if (start == null || against.filter(PlanSeries::stops).isPresent()) return Optional.empty();
        return Optional.of(
                new SeriesTime(start, against.map(Objection::sentence).orElse("")));
    }

    /** Closed time is booked for a reason that somebody gives: one by one, and never in a series. */
    private static boolean stops(Objection objection) {
        return objection.isFinal() || objection.wantsReason();
    }

    /** Why it is not at the wanted time, or not at all. */
    private String trouble(Booking pattern, ProposedSession session, Optional<Objection> against) {
        Optional<Objection> why =
                session.proposed() == null || session.isMoved() ? objection(pattern, session.wanted()) : against;
        String words = why.filter(one -> stops(one) || session.isMoved())
                .or(() -> against.filter(PlanSeries::stops))
                .map(Objection::sentence)
                .orElse("");
        // Nothing is booked while a list is made, so there is nothing to say of it.
        return words.replace(ScheduleWords.NOTHING_WAS_BOOKED_CHOOSE_ANOTHER.text(""), "")
                .strip();
    }

    private static Booking knowingly(Booking booking, boolean knowingly) {
        return new Booking(
                booking.client(),
                booking.therapist(),
                booking.location(),
                booking.room(),
                booking.service(),
                booking.startsAt(),
                booking.minutes(),
                knowingly);
    }
}
