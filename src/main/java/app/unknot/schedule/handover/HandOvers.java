package app.unknot.schedule.handover;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.Bookings;
import app.unknot.schedule.NewTime;
import app.unknot.schedule.availability.DayTimes;
import app.unknot.schedule.planned.NextTimes;
import app.unknot.schedule.words.ScheduleWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the visits ahead of a therapist, who may be disabled by now, to other therapists. */
@Service
public class HandOvers {
    private final VisitListReading reading;
    private final MovesTogether moves;
    private final Bookings bookings;
    private final NextTimes next;
    private final Therapists therapists;

    HandOvers(VisitListReading reading, MovesTogether moves, Bookings bookings, NextTimes next, Therapists therapists) {
        this.reading = reading;
        this.moves = moves;
        this.bookings = bookings;
        this.next = next;
        this.therapists = therapists;
    }

    /** Who works here, and who does not any more and still has visits ahead; by name. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<TherapistProfile> whose() {
        List<TherapistProfile> all = new ArrayList<>(therapists.active());
        Set<UUID> ahead = reading.therapists();
        all.forEach(one -> ahead.remove(one.id().value()));
        ahead.forEach(gone -> all.add(therapists.profile(new UserId(gone))));
        all.sort(Comparator.comparing(TherapistProfile::name));
        return all;
    }

    /** The next visits of a therapist at the places that the manager manages. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public VisitList ahead(UserId therapist) {
        return reading.read(Stretch.ahead(therapist));
    }

    /** For each visit of the list, in its order, the same time with a colleague and what speaks against it. */
    // In no transaction: each booking that is tried out has its own, and one that is refused must not end this.
    @PreAuthorize("hasRole('MANAGER')")
    public List<Way> ways(VisitList list, UserId colleague) {
        return list.visits().stream().map(visit -> way(visit.row(), colleague)).toList();
    }

    /** The visits of a therapist within some time, at the places that the manager manages. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public VisitList within(UserId therapist, DayTimes times) {
        return reading.read(new Stretch(therapist, times));
    }

    /** How many of the signed-in therapist's own visits are in each of these times, in their order. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<Integer> ownWithin(List<DayTimes> each) {
        return reading.own(each);
    }

    /** For the visits that have one, the next time with the same therapist after a day, and what speaks against it. */
    @PreAuthorize("hasRole('MANAGER')")
    public List<Way> nextTimes(VisitList list, LocalDate after) {
        List<AppointmentRow> rows =
                list.visits().stream().map(VisitList.Visit::row).toList();
        List<Optional<NewTime>> times = next.after(after, rows);
        List<Way> ways = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            AppointmentRow row = rows.get(i);
            times.get(i).ifPresent(to -> ways.add(way(row, to)));
        }
        return ways;
    }

    private Way way(AppointmentRow row, UserId colleague) {
        return way(row, new NewTime(colleague, row.location(), row.room(), row.startsAt(), false));
    }

    private Way way(AppointmentRow row, NewTime to) {
        return new Way(row.id(), to, bookings.objection(row.id(), to.of(row)).orElse(null));
    }

    /**
     * Moves the visits, all or none of them.
     *
     * @param shown the list from which they were chosen
     * @throws RecordNotFound when one of them is not for this person
     * @throws RefusedRequest when the list has changed since, or one of them cannot go there any more
     */
    @PreAuthorize("hasRole('MANAGER')")
    public void move(VisitList shown, List<Way> ways) {
        try {
            moves.move(shown, ways);
        } catch (DuplicateKeyException | ConcurrencyFailureException crossed) {
            throw new RefusedRequest(ScheduleWords.THE_LIST_HAS_CHANGED.text());
        }
    }
}
