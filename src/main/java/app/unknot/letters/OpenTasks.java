package app.unknot.letters;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.UserId;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.Matter;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.letters.tasks.TaskFinder;
import app.unknot.shared.PracticeClock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has what to do: letters, clearances, advice and holds that are open. In few queries, however many there are. */
@Service
public class OpenTasks {
    /** Tasks of a kind that the register lists at once. */
    public static final int MOST = TaskFinder.AT_ONCE;

    private final TaskFinder finder;
    private final CareTeam careTeam;
    private final CurrentSubject current;
    private final Access access;
    private final PracticeClock clock;

    OpenTasks(TaskFinder finder, CareTeam careTeam, CurrentSubject current, Access access, PracticeClock clock) {
        this.finder = finder;
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
        List<Task> owned = finder.ofPractice(AccessPolicy.own(current.require())).stream()
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
        Scope scope = careTeam.require(Action.HEALTH_HISTORY_READ, client);
        return finder.ofClient(client, scope);
    }

    /** The referral register: all that is open in the practice, the longest overdue first. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<Task> register() {
        return finder.ofPractice(access.require(Action.REFERRALS, Relation.NONE, Matter.ofPractice("referrals")));
    }
}
