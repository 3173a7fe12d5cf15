package app.unknot.schedule.weeks;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.practice.Locations;
import app.unknot.schedule.availability.TherapistWeek;
import app.unknot.schedule.availability.TherapistWeekRepository;
import app.unknot.schedule.availability.WeekHours;
import app.unknot.schedule.availability.WeekRow;
import app.unknot.schedule.handover.VisitsOutside;
import app.unknot.schedule.words.ScheduleWords;
import app.unknot.shared.Ids;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters the hours of a therapist at a place, one transaction each. */
@Component
class WeekChanges {
    private static final int YEARS_AHEAD = 2;

    private final TherapistWeekRepository weeks;
    private final VisitsOutside outside;
    private final Therapists therapists;
    private final Locations locations;
    private final Access access;
    private final AuditLog audit;
    private final PracticeClock clock;

    WeekChanges(
            TherapistWeekRepository weeks,
            VisitsOutside outside,
            Therapists therapists,
            Locations locations,
            Access access,
            AuditLog audit,
            PracticeClock clock) {
        this.weeks = weeks;
        this.outside = outside;
        this.therapists = therapists;
        this.locations = locations;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    List<WeekRow> entered(UserId therapist, LocationId place) {
        require(therapist, place);
        LocalDate far = clock.today().plusYears(YEARS_AHEAD + 1L);
        return weeks.begunBy(List.of(therapist.value()), far).stream()
                .map(TherapistWeek::row)
                .filter(row -> row.place().equals(place))
                .toList();
    }

    private Subject require(UserId therapist, LocationId place) {
        return access.requireAt(
                        place,
                        Action.APPOINTMENT_EDIT,
                        Relation.NONE,
                        Matter.ofPractice("hours of account " + therapist + " at location " + place))
                .subject();
    }

    @Transactional
    int enter(UserId therapist, LocationId place, LocalDate from, WeekHours hours, long version) {
        Subject me = require(therapist, place);
        TherapistProfile profile = therapists.profile(therapist);
        if (!profile.treatsAt().has(place))
            throw new RefusedRequest(ScheduleWords.DOES_NOT_WORK_THERE.text(
                    profile.name(), locations.of(place).name()));
        if (from.isBefore(locations.today(place)))
            throw new RefusedRequest(ScheduleWords.THAT_DAY_HAS_PASSED_CHOOSE.text());
        if (from.isAfter(clock.today().plusYears(YEARS_AHEAD)))
            throw new RefusedRequest(ScheduleWords.THAT_IS_MORE_THAN_TWO.text());
        hours.complaint().ifPresent(words -> {
            throw new RefusedRequest(words);
        });
        therapists.holdTime(therapist);
        weeks.saveAndFlush(week(therapist, place, from, hours, version, me));
        audit.record(AuditEvent.done("THERAPIST_HOURS", "hours of account " + therapist)
                .with("at location " + place + " from " + from));
        return outside.count(therapist, place);
    }

    private TherapistWeek week(
            UserId therapist, LocationId place, LocalDate from, WeekHours hours, long version, Subject me) {
        Optional<TherapistWeek> known = weeks.find(therapist.value(), place.value(), from);
        if (known.map(week -> week.row().version()).orElse(TherapistWeeks.NEW) != version) throw changed();
        TherapistWeek week = known.orElseGet(
                () -> new TherapistWeek(Ids.next(), therapist, place, from, hours, me.id(), clock.instant()));
        week.become(hours, me.id(), clock.instant());
        return week;
    }

    static RefusedRequest changed() {
        return new RefusedRequest(ScheduleWords.SOMEONE_HAS_DECIDED_ALREADY.text());
    }
}
