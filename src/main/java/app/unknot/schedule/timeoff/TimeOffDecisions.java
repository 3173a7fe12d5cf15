package app.unknot.schedule.timeoff;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.accounts.notices.PersonalNotices;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.schedule.availability.DayTimes;
import app.unknot.schedule.availability.TimeOff;
import app.unknot.schedule.availability.TimeOffForm;
import app.unknot.schedule.availability.TimeOffId;
import app.unknot.schedule.availability.TimeOffRepository;
import app.unknot.schedule.availability.TimeOffRow;
import app.unknot.schedule.availability.TimeOffRules;
import app.unknot.schedule.availability.TimeOffState;
import app.unknot.schedule.handover.MovesTogether;
import app.unknot.schedule.handover.VisitList;
import app.unknot.schedule.handover.Way;
import app.unknot.schedule.words.ScheduleWords;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down and decides about time off, one transaction each. Who may is checked by {@link TimeOffs}. */
@Component
class TimeOffDecisions {
    private static final Set<TimeOffState> STANDING = Set.of(TimeOffState.REQUESTED, TimeOffState.APPROVED);

    private final TimeOffRepository timeOff;
    private final MovesTogether moves;
    private final Therapists therapists;
    private final PersonalNotices notices;
    private final AuditLog audit;
    private final PracticeClock clock;

    TimeOffDecisions(
            TimeOffRepository timeOff,
            MovesTogether moves,
            Therapists therapists,
            PersonalNotices notices,
            AuditLog audit,
            PracticeClock clock) {
        this.timeOff = timeOff;
        this.moves = moves;
        this.therapists = therapists;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws RefusedRequest when the days cannot be, or some of it is asked for already
     */
    @Transactional
    TimeOffId ask(UserId therapist, TimeOffForm wanted, Subject by) {
        DayTimes times = wanted.times();
        TimeOffRules.complaint(times, clock.today()).ifPresent(words -> {
            throw new RefusedRequest(words);
        });
        TimeOffForm form = new TimeOffForm(wanted.kind(), times, TimeOffForm.REASON.kept(wanted.reason()));
        therapists.holdTime(therapist);
        boolean asked = timeOff.between(List.of(therapist.value()), STANDING, times.first(), times.last()).stream()
                .anyMatch(other -> other.row().times().overlaps(times));
        if (asked) throw new RefusedRequest(ScheduleWords.THAT_TIME_IS_ASKED_FOR_ALREADY.text());
        TimeOffId id = new TimeOffId(Ids.next());
        timeOff.saveAndFlush(new TimeOff(id, therapist, form, by.id(), clock.instant()));
        audit.record(AuditEvent.done("TIME_OFF_ASK", "time off " + id).with("of account " + therapist));
        String days = TimeOffRules.days(times);
        if (by.id().equals(therapist))
            notices.tellManagers(therapist, ScheduleWords.REQUESTS_TIME_OFF.text(by.displayName(), days));
        else notices.tell(therapist, ScheduleWords.ENTERED_TIME_OFF_FOR_YOU.text(by.displayName(), days));
        return id;
    }

    /**
     * Approves it and moves what was chosen from the list, all or nothing. While it is decided nobody books this therapist.
     *
     * @throws RefusedRequest when the list has changed, one of the visits cannot go there, or somebody else has decided
     */
    @Transactional
    void approve(TimeOffRow known, VisitList shown, List<Way> ways, Subject by) {
        therapists.holdTime(known.therapist());
        moves.move(shown, ways);
        decide(known, TimeOffState.APPROVED, "", by);
    }

    /** Moves what is still booked in an approved one. */
    @Transactional
    void move(TimeOffRow known, VisitList shown, List<Way> ways) {
        therapists.holdTime(known.therapist());
        moves.move(shown, ways);
    }

    /**
     * @throws RefusedRequest when somebody else has decided, or it cannot become that any more
     */
    @Transactional
    void decide(TimeOffRow known, TimeOffState as, String words, Subject by) {
        TimeOff found = timeOff.findById(known.id().value()).orElseThrow();
        TimeOffRow now = found.row();
        if (now.version() != known.version() || !TimeOffRules.next(now.state()).contains(as))
            throw new RefusedRequest(ScheduleWords.SOMEONE_HAS_DECIDED_ALREADY.text());
        found.decide(as, by.id(), clock.instant(), TimeOffForm.REASON.kept(words));
        timeOff.saveAndFlush(found);
        audit.record(
                AuditEvent.done("TIME_OFF_" + as, "time off " + known.id()).with("of account " + known.therapist()));
        tell(found.row(), by);
    }

    /** Who did not decide, hears of it. */
    private void tell(TimeOffRow decided, Subject by) {
        if (by.id().equals(decided.therapist())) return;
        String days = TimeOffRules.days(decided.times());
        String words = switch (decided.state()) {
            case APPROVED -> ScheduleWords.APPROVED_YOUR_TIME_OFF.text(by.displayName(), days);
            case DECLINED -> ScheduleWords.DECLINED_YOUR_TIME_OFF.text(by.displayName(), days);
            case CANCELED -> ScheduleWords.CANCELED_YOUR_TIME_OFF.text(by.displayName(), days);
            case REQUESTED -> throw new IllegalStateException("Nothing was decided");
        };
        notices.tell(
                decided.therapist(),
                decided.answer().isBlank() ? words : ScheduleWords.AND_WHY.text(words, decided.answer()));
    }
}
