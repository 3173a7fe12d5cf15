package app.unknot.clients.emergency;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.UserId;
import app.unknot.accounts.factors.StrongConfirmation;
import app.unknot.accounts.notices.PersonalNotices;
import app.unknot.audit.chain.AuditEntry;
import app.unknot.audit.reading.AccessLog;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientNames;
import app.unknot.clients.ClientReference;
import app.unknot.clients.emergency.Grant.State;
import app.unknot.clients.words.ClientsWords;
import app.unknot.shared.disk.SavesToTheLast;
import app.unknot.shared.typed.TextRule;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where managers see who opened what, agree to a fourth, end what is open, and say whether it was right. Never about themselves. */
@Service
public class EmergencyReviews {
    private static final int PAGE = 20;
    public static final TextRule NOTE = TextRule.block(EmergencyRule.LONGEST);

    private final EmergencyStore store;
    private final OpeningStep opening;
    private final ClientDirectory clients;
    private final AccessLog log;
    private final PersonalNotices notices;
    private final Reviewer reviewer;

    EmergencyReviews(
            EmergencyStore store,
            OpeningStep opening,
            ClientDirectory clients,
            AccessLog log,
            PersonalNotices notices,
            Reviewer reviewer) {
        this.store = store;
        this.opening = opening;
        this.clients = clients;
        this.log = log;
        this.notices = notices;
        this.reviewer = reviewer;
    }

    /**
     * One emergency access in the list.
     *
     * @param own whether the reader opened it, and so cannot review it
     * @param unreviewable whether nobody but its opener is a manager
     */
    public record Line(Grant grant, State state, ClientReference client, boolean own, boolean unreviewable) {}

    /**
     * What there is to know of one.
     *
     * @param note what the reviewer wrote, or empty
     * @param read what was read under it, the newest first
     */
    public record Details(Line line, String reason, String note, List<AuditEntry> read) {
        public Details {
            read = List.copyOf(read);
        }
    }

    /** How many were opened within seven days, and how many wait for a review. */
    public record Counts(int week, int toReview) {}

    /** What waits, is open or is to be reviewed, the oldest first; at most 100. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<Line> current() {
        return lines(store.unreviewed().stream()
                .filter(grant -> grant.state(store.now()) != State.REFUSED)
                .toList());
    }

    /** What was reviewed, the newest first, 20 to a page. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<Line> reviewed(int page) {
        return lines(store.reviewed(page, PAGE));
    }

    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public Counts counts() {
        int open = (int) store.unreviewed().stream()
                .filter(grant -> grant.state(store.now()) == State.TO_REVIEW)
                .count();
        return new Counts(store.openedSince(store.now().minus(Duration.ofDays(7))), open);
    }

    private List<Line> lines(List<Grant> grants) {
        ClientNames names =
                clients.references(grants.stream().map(Grant::client).toList());
        Set<UserId> managers = opening.managers();
        return grants.stream()
                .map(grant -> line(grant, names.of(grant.client()), managers))
                .toList();
    }

    private Line line(Grant grant, ClientReference client, Set<UserId> managers) {
        boolean nobody = EmergencyRule.reviewers(grant.account(), managers).isEmpty();
        return new Line(grant, grant.state(store.now()), client, reviewer.isOwn(grant), nobody);
    }

    /**
     * The reason, and what was read. Reading the reason leaves a line.
     *
     * @throws RecordNotFound when there is no such emergency access
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    @SavesToTheLast
    public Details details(UUID id) {
        Grant grant = find(id);
        ClientReference client = reference(grant.client());
        Instant ends = grant.endsAt();
        Instant until = ends == null ? grant.askedAt() : ends;
        List<AuditEntry> read = clients.numbers(grant.client()).stream()
                .flatMap(number -> log.under(number, grant.mark(), grant.askedAt(), until).stream())
                .sorted(Comparator.comparing(AuditEntry::at)
                        .thenComparingLong(AuditEntry::seq)
                        .reversed())
                .toList();
        reviewer.written("EMERGENCY_REASON", grant, "");
        return new Details(
                line(grant, client, opening.managers()),
                store.reason(grant),
                store.note(grant).orElse(""),
                read.stream()
                        .filter(entry -> !entry.action().startsWith("EMERGENCY_"))
                        .toList());
    }

    /**
     * Agrees to a fourth of the day. It opens at once, for an hour.
     *
     * @throws RefusedRequest when somebody has decided, it waited for more than an hour, or the proof is stale
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void agree(UUID id, StrongConfirmation confirmation) {
        Grant grant = waiting(id, confirmation);
        if (!store.agree(grant, reviewer.me().id())) throw decided();
        reviewer.written("EMERGENCY_AGREED", grant, "");
        ClientReference client = reference(grant.client());
        opening.opened(find(id), reviewer.name(grant.account()), client);
        notices.tell(
                grant.account(),
                ClientsWords.HAS_AGREED_EMERGENCY_ACCESS_TO_RECORD.text(
                        reviewer.me().displayName(), client.number()));
    }

    /** Does not agree. Nothing opens, and who asked is told. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void refuse(UUID id, StrongConfirmation confirmation) {
        Grant grant = waiting(id, confirmation);
        if (!store.refuse(grant, reviewer.me().id())) throw decided();
        reviewer.written("EMERGENCY_REFUSED", grant, "");
        notices.tell(
                grant.account(),
                ClientsWords.DID_NOT_AGREE_TO_A_FOURTH.text(
                        reviewer.me().displayName(), reference(grant.client()).number()));
    }

    /** Ends an open access, also one of somebody else: the next click there is refused. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void end(UUID id) {
        Grant grant = find(id);
        reviewer.requireManager(grant);
        if (grant.state(store.now()) == State.OPEN
                && store.end(grant, store.now(), reviewer.me().id())) {
            reviewer.written("EMERGENCY_END", grant, "by a manager");
            if (!reviewer.isOwn(grant))
                notices.tell(
                        grant.account(),
                        ClientsWords.HAS_ENDED_YOUR_EMERGENCY_ACCESS.text(
                                reviewer.me().displayName(),
                                reference(grant.client()).number()));
        }
    }

    /**
     * Says whether it was right. Once.
     *
     * @param note why; needed unless it was justified
     * @throws RecordNotFound when it is the reviewer's own, or there is none
     * @throws RefusedRequest when it is open still, reviewed already, or the note is missing or too long
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void review(UUID id, ReviewVerdict verdict, String note) {
        Grant grant = find(id);
        reviewer.requireOther(grant);
        String words = NOTE.kept(note);
        if (verdict.needsNote() && words.isEmpty())
            throw new RefusedRequest(ClientsWords.WRITE_WHAT_SHOULD_HAPPEN_NEXT.text());
        State state = grant.state(store.now());
        if (state == State.OPEN) throw new RefusedRequest(ClientsWords.IT_IS_STILL_OPEN_END.text());
        if (state != State.TO_REVIEW || !store.review(grant, reviewer.me().id(), verdict, words)) throw decided();
        reviewer.written("EMERGENCY_REVIEW", grant, verdict.name());
        notices.tell(
                grant.account(),
                ClientsWords.HAS_REVIEWED_YOUR_EMERGENCY_ACCESS.text(
                        reviewer.me().displayName(),
                        reference(grant.client()).number(),
                        verdict.title().toLowerCase(Locale.ROOT)));
    }

    private Grant waiting(UUID id, StrongConfirmation confirmation) {
        if (!confirmation.confirms(reviewer.me()))
            throw new RefusedRequest(ClientsWords.ENTER_YOUR_PASSWORD_AGAIN_THE_LAST.text());
        Grant grant = find(id);
        reviewer.requireOther(grant);
        if (grant.state(store.now()) != State.WAITS) throw decided();
        return grant;
    }

    private Grant find(UUID id) {
        return store.find(id).orElseThrow(RecordNotFound::new);
    }

    private ClientReference reference(ClientId client) {
        return clients.references(List.of(client)).of(client);
    }

    private static RefusedRequest decided() {
        return new RefusedRequest(ClientsWords.SOMEONE_HAS_ALREADY_DECIDED_THIS_OR_IT_HAS.text());
    }
}
