package app.unknot.letters.tasks;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.clients.ClientId;
import app.unknot.clients.merge.ClientAliases;
import app.unknot.letters.LetterKind;
import app.unknot.letters.Task;
import app.unknot.letters.followups.AdvisedFollowUp;
import app.unknot.letters.followups.FollowUpRepository;
import app.unknot.letters.writing.ClientLetter;
import app.unknot.letters.writing.LetterRepository;
import app.unknot.screening.clearances.ClearanceDeadlines;
import app.unknot.screening.holds.Hold;
import app.unknot.screening.holds.Holds;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Finds what is open: letters, clearances, advice and holds. In few queries, however many there are. */
@Component
public class TaskFinder {
    /** Open letters and follow-ups, each, that are read at once. */
    public static final int AT_ONCE = 1_000;

    private static final Limit MOST = Limit.of(AT_ONCE);

    private final LetterRepository letters;
    private final FollowUpRepository followUps;
    private final ClearanceDeadlines deadlines;
    private final Holds holds;
    private final List<TaskSource> others;
    private final ClientAliases aliases;
    private final PracticeClock clock;

    TaskFinder(
            LetterRepository letters,
            FollowUpRepository followUps,
            ClearanceDeadlines deadlines,
            Holds holds,
            List<TaskSource> others,
            ClientAliases aliases,
            PracticeClock clock) {
        this.aliases = aliases;
        this.letters = letters;
        this.followUps = followUps;
        this.deadlines = deadlines;
        this.holds = holds;
        this.others = List.copyOf(others);
        this.clock = clock;
    }

    /** All that the scope reaches. */
    public List<Task> ofPractice(Scope scope) {
        List<Task> found = Tasks.of(
                new Tasks.Open(
                        letters.open(scope, MOST).stream()
                                .map(ClientLetter::row)
                                .toList(),
                        deadlines.toActOn(Tasks.FIRST_WORD),
                        followUps.open(scope, MOST).stream()
                                .map(AdvisedFollowUp::row)
                                .toList(),
                        silent(holds.allOpen()),
                        clock::dayOf),
                clock.today());
        return with(found, others.stream().flatMap(one -> one.ofPractice().stream()));
    }

    /** All about one client, without reading anybody else's. */
    public List<Task> ofClient(ClientId client, Scope scope) {
        List<Task> found = Tasks.of(
                new Tasks.Open(
                        letters.newest(client.value(), scope, MOST).stream()
                                .map(ClientLetter::row)
                                .toList(),
                        deadlines.toActOn(client, Tasks.FIRST_WORD),
                        followUps.since(client.value(), LocalDate.EPOCH, scope).stream()
                                .filter(AdvisedFollowUp::isOpen)
                                .map(AdvisedFollowUp::row)
                                .toList(),
                        silent(holds.openOf(client).stream().toList()),
                        clock::dayOf),
                clock.today());
        return with(found, others.stream().flatMap(one -> one.ofClient(client).stream()));
    }

    private static List<Task> with(List<Task> found, Stream<Task> more) {
        return Stream.concat(found.stream(), more).sorted(Tasks.IN_ORDER).toList();
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
                        .noneMatch(letter -> aliases.same(letter.client(), hold.client())
                                && !letter.draftedAt().isBefore(hold.openedAt())))
                .toList();
    }
}
