package app.unknot.letters;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.UserId;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.Matter;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.letters.followups.AdvisedFollowUp;
import app.unknot.letters.followups.FollowUpRepository;
import app.unknot.letters.followups.OpenFollowUp;
import app.unknot.letters.tasks.Tasks;
import app.unknot.letters.writing.ClientLetter;
import app.unknot.letters.writing.LetterRepository;
import app.unknot.screening.clearances.Clearances;
import app.unknot.screening.holds.Hold;
import app.unknot.screening.holds.Holds;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has what to do: letters, clearances, advice and holds that are open. In few queries, however many there are. */
@Service
public class OpenTasks {
    private static final Limit MOST = Limit.of(1000);

    private final LetterRepository letters;
    private final FollowUpRepository followUps;
    private final Clearances clearances;
    private final Holds holds;
    private final CareTeam careTeam;
    private final CurrentSubject current;
    private final Access access;
    private final PracticeClock clock;

    OpenTasks(
            LetterRepository letters,
            FollowUpRepository followUps,
            Clearances clearances,
            Holds holds,
            CareTeam careTeam,
            CurrentSubject current,
            Access access,
            PracticeClock clock) {
        this.letters = letters;
        this.followUps = followUps;
        this.clearances = clearances;
        this.holds = holds;
        this.careTeam = careTeam;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    /** What the signed-in therapist owns and has to do by today, for clients in care. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<Task> mine() {
        UserId me = current.require().id();
        List<Task> owned = open(AccessPolicy.own(current.require())).stream()
                .filter(task -> task.owner().equals(me) && task.isDue(clock.today()))
                .toList();
        Set<ClientId> inCare =
                careTeam.assigned(owned.stream().map(Task::client).collect(Collectors.toSet()));
        return owned.stream().filter(task -> inCare.contains(task.client())).toList();
    }

    /** All that is open about a client, whoever owns it. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<Task> of(ClientId client) {
        Scope scope = access.require(Action.HEALTH_HISTORY_READ, careTeam.relationTo(client), client.matter());
        List<LetterRow> written = letters.newest(client.value(), scope, MOST).stream()
                .map(ClientLetter::row)
                .toList();
        List<OpenFollowUp> advice = followUps.since(client.value(), LocalDate.EPOCH, scope).stream()
                .filter(AdvisedFollowUp::isOpen)
                .map(AdvisedFollowUp::row)
                .toList();
        return Tasks.of(
                new Tasks.Open(
                        written,
                        clearances.toActOn(client, Tasks.FIRST_WORD),
                        advice,
                        silent(holds.openOf(client).stream().toList()),
                        clock::dayOf),
                clock.today());
    }

    /** The referral register: all that is open in the practice, the longest overdue first. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<Task> register() {
        return open(access.require(Action.REFERRALS, Relation.NONE, Matter.ofPractice("referrals")));
    }

    private List<Task> open(Scope scope) {
        return tasks(
                letters.open(scope, MOST).stream().map(ClientLetter::row).toList(),
                followUps.open(scope, MOST).stream().map(AdvisedFollowUp::row).toList());
    }

    private List<Task> tasks(List<LetterRow> written, List<OpenFollowUp> advice) {
        return Tasks.of(
                new Tasks.Open(written, clearances.toActOn(Tasks.FIRST_WORD), advice, silentHolds(), clock::dayOf),
                clock.today());
    }

    private List<Hold> silentHolds() {
        return silent(holds.allOpen());
    }

    /** Those about which nothing was written since they began. */
    private List<Hold> silent(List<Hold> open) {
        if (open.isEmpty()) return List.of();
        List<ClientLetter> written = letters.about(
                open.stream().map(hold -> hold.client().value()).toList(),
                LetterKind.OF_A_WARNING,
                AccessPolicy.work(ProductWork.OPEN_TASKS));
        return open.stream()
                .filter(hold -> written.stream()
                        .noneMatch(letter -> letter.client().equals(hold.client())
                                && !letter.draftedAt().isBefore(hold.openedAt())))
                .toList();
    }
}
