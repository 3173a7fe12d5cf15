package app.unknot.schedule.timeoff;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.Matter;
import app.unknot.schedule.availability.TimeOff;
import app.unknot.schedule.availability.TimeOffForm;
import app.unknot.schedule.availability.TimeOffId;
import app.unknot.schedule.availability.TimeOffRepository;
import app.unknot.schedule.availability.TimeOffRow;
import app.unknot.schedule.availability.TimeOffState;
import app.unknot.schedule.handover.HandOvers;
import app.unknot.schedule.handover.VisitList;
import app.unknot.schedule.handover.Way;
import app.unknot.schedule.words.ScheduleWords;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Time off and training. Therapists ask for their own; a manager of all the places at which a therapist can be booked decides, and enters it
 * for others.
 */
@Service
public class TimeOffs {
    private static final Limit MOST = Limit.of(200);
    private static final Set<TimeOffState> STANDING = Set.of(TimeOffState.REQUESTED, TimeOffState.APPROVED);

    private final TimeOffRepository timeOff;
    private final TimeOffDecisions decisions;
    private final HandOvers handOvers;
    private final Therapists therapists;
    private final Access access;
    private final PracticeClock clock;

    TimeOffs(
            TimeOffRepository timeOff,
            TimeOffDecisions decisions,
            HandOvers handOvers,
            Therapists therapists,
            Access access,
            PracticeClock clock) {
        this.timeOff = timeOff;
        this.decisions = decisions;
        this.handOvers = handOvers;
        this.therapists = therapists;
        this.access = access;
        this.clock = clock;
    }

    /**
     * An own time off.
     *
     * @param visits how many are booked in it
     */
    public record Mine(TimeOffRow row, int visits) {}

    /** What the signed-in therapist has asked for that is not over, decided or not, soonest first. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<Mine> mine() {
        Subject me = own().subject();
        List<TimeOffRow> rows = timeOff.aheadOf(me.id().value(), clock.today(), MOST).stream()
                .map(TimeOff::row)
                .toList();
        List<Integer> visits =
                handOvers.ownWithin(rows.stream().map(TimeOffRow::times).toList());
        return IntStream.range(0, rows.size())
                .mapToObj(at -> new Mine(rows.get(at), visits.get(at)))
                .toList();
    }

    /**
     * Asks for own time off.
     *
     * @throws RefusedRequest when the days cannot be, or some of it is asked for already
     */
    @PreAuthorize("hasRole('THERAPIST')")
    public TimeOffId ask(TimeOffForm form) {
        Subject me = own().subject();
        return decisions.ask(me.id(), form, me);
    }

    /**
     * Takes an own request back that nobody has decided about.
     *
     * @throws RecordNotFound when it is a colleague's
     * @throws RefusedRequest when it is decided
     */
    @PreAuthorize("hasRole('THERAPIST')")
    public void takeBack(TimeOffRow known) {
        Subject me = own().subject();
        if (!find(known.id()).therapist().equals(me.id())) throw refuse(known.id());
        if (known.state() != TimeOffState.REQUESTED)
            throw new RefusedRequest(ScheduleWords.SOMEONE_HAS_DECIDED_ALREADY.text());
        alone(() -> decisions.decide(known, TimeOffState.CANCELED, "", me));
    }

    /** Of those about whom the manager decides, what waits and what is approved and not over, soonest first. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<TimeOffRow> ahead() {
        Scope scope = manager("time off");
        Map<UserId, Places> treats = therapists.active().stream()
                .collect(Collectors.toMap(TherapistProfile::id, TherapistProfile::treatsAt));
        return timeOff.ahead(STANDING, clock.today(), MOST).stream()
                .map(TimeOff::row)
                // Who has left takes no time off.
                .filter(row -> {
                    Places at = treats.get(row.therapist());
                    return at != null && scope.permitted().cover(at);
                })
                .toList();
    }

    /**
     * Writes it down for a therapist. It counts once it is approved.
     *
     * @throws RefusedRequest when the days cannot be, some of it is asked for already, or the therapist works elsewhere too
     */
    @PreAuthorize("hasRole('MANAGER')")
    public TimeOffId enter(UserId therapist, TimeOffForm form) {
        return decisions.ask(therapist, form, deciderAbout(therapist));
    }

    /**
     * @throws RecordNotFound when there is none
     * @throws RefusedRequest when the therapist works elsewhere too
     */
    // In no transaction: the bookings that are tried out have their own.
    @PreAuthorize("hasRole('MANAGER')")
    public TimeOffCase open(TimeOffId id) {
        TimeOffRow row = find(id);
        deciderAbout(row.therapist());
        VisitList visits = handOvers.within(row.therapist(), row.times());
        return new TimeOffCase(
                row, visits, handOvers.nextTimes(visits, row.times().last()));
    }

    /**
     * Approves it, and moves the chosen visits, or does neither.
     *
     * @param known as it was shown, with the visits in it
     * @param ways of those that are moved; the others stay, knowingly
     * @throws RefusedRequest when something has changed since, or one of the visits cannot go there
     */
    @PreAuthorize("hasRole('MANAGER')")
    public void approve(TimeOffCase known, List<Way> ways) {
        Subject me = deciderAbout(find(known.row().id()).therapist());
        alone(() -> decisions.approve(known.row(), known.visits(), ways, me));
    }

    /** Moves visits out of an approved one: all or none. */
    @PreAuthorize("hasRole('MANAGER')")
    public void move(TimeOffCase known, List<Way> ways) {
        deciderAbout(find(known.row().id()).therapist());
        alone(() -> decisions.move(known.row(), known.visits(), ways));
    }

    /**
     * @param words why, which the therapist reads
     */
    @PreAuthorize("hasRole('MANAGER')")
    public void decline(TimeOffRow known, String words) {
        Subject me = deciderAbout(find(known.id()).therapist());
        alone(() -> decisions.decide(known, TimeOffState.DECLINED, words, me));
    }

    /** Gives the time back. */
    @PreAuthorize("hasRole('MANAGER')")
    public void cancel(TimeOffRow known) {
        Subject me = deciderAbout(find(known.id()).therapist());
        alone(() -> decisions.decide(known, TimeOffState.CANCELED, "", me));
    }

    private static void alone(Runnable change) {
        try {
            change.run();
        } catch (DuplicateKeyException | ConcurrencyFailureException crossed) {
            throw new RefusedRequest(ScheduleWords.SOMEONE_HAS_DECIDED_ALREADY.text());
        }
    }

    private TimeOffRow find(TimeOffId id) {
        return timeOff.findById(id.value()).map(TimeOff::row).orElseThrow(() -> refuse(id));
    }

    private Subject deciderAbout(UserId therapist) {
        Scope scope = manager("time off of account " + therapist);
        TherapistProfile profile = therapists.profile(therapist);
        if (!scope.permitted().cover(profile.treatsAt()))
            throw new RefusedRequest(ScheduleWords.WORKS_ELSEWHERE_TOO.text(profile.name()));
        return scope.subject();
    }

    private Scope manager(String object) {
        return access.require(Action.APPOINTMENT_EDIT, Relation.NONE, Matter.ofPractice(object));
    }

    private Scope own() {
        return access.require(Action.APPOINTMENT_EDIT, Relation.OWN, Matter.ofPractice("own time off"));
    }

    private RecordNotFound refuse(TimeOffId id) {
        return access.refuse(Action.APPOINTMENT_EDIT, Matter.ofPractice("time off " + id));
    }
}
