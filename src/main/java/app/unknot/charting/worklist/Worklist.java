package app.unknot.charting.worklist;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.Matter;
import app.unknot.charting.NoteHead;
import app.unknot.charting.note.ChartBadge;
import app.unknot.charting.note.NoteRow;
import app.unknot.charting.store.SessionNote;
import app.unknot.charting.store.SignedRow;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentId;
import app.unknot.shared.Listed;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what is still to be written or signed, so that nothing is forgotten. */
@Service
public class Worklist {
    /** Appointments older than this are not asked for any more. */
    public static final int UNCHARTED_DAYS = 60;

    /** Rows on one page. */
    public static final int PAGE = 100;
    /** So many of the notes that were signed lately are listed. */
    public static final int LATELY_SHOWN = 20;

    private static final Limit LATELY = Limit.of(LATELY_SHOWN);
    private static final Duration LATELY_IS = Duration.ofDays(14);

    private final WorklistRepository lists;
    private final CurrentSubject current;
    private final Access access;
    private final PracticeClock clock;

    Worklist(WorklistRepository lists, CurrentSubject current, Access access, PracticeClock clock) {
        this.lists = lists;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    /** The signed-in therapist's notes that wait for a signature, the oldest first. 100 to a page. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Listed<DraftRow> drafts(Places at, int page) {
        Instant now = clock.instant();
        return listed(lists.drafts(mine().at(at), PageRequest.of(page, PAGE)), note -> draft(note, now));
    }

    /** The signed-in therapist's appointments of the last 60 days that nobody has charted, the newest first. 100 to a page. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Listed<UnchartedRow> notStarted(Places at, int page) {
        Instant now = clock.instant();
        return listed(
                lists.uncharted(
                        now.minus(Duration.ofDays(UNCHARTED_DAYS)), now, mine().at(at), PageRequest.of(page, PAGE)),
                Function.identity());
    }

    /** Those with one client, all of them. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<UnchartedRow> notStartedWith(ClientId client) {
        Instant now = clock.instant();
        return lists.unchartedOf(client.value(), now.minus(Duration.ofDays(UNCHARTED_DAYS)), now, mine());
    }

    private static <E, R> Listed<R> listed(Page<E> page, Function<E, R> row) {
        return new Listed<>(page.getContent().stream().map(row).toList(), page.getTotalElements());
    }

    /** What the signed-in therapist signed of the last fortnight, the newest first. At most 20. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<NoteRow> signedLately(Places at) {
        return lists.signedSince(clock.instant().minus(LATELY_IS), mine().at(at), LATELY).stream()
                .map(SignedRow::row)
                .toList();
    }

    /** How far each of these appointments is charted. Two queries, however many they are. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Map<AppointmentId, ChartBadge> badges(Collection<AppointmentId> appointments) {
        Map<AppointmentId, ChartBadge> badges = new HashMap<>();
        if (appointments.isEmpty()) return badges;
        List<UUID> ids = appointments.stream().map(AppointmentId::value).toList();
        appointments.forEach(id -> badges.put(id, ChartBadge.NONE));
        for (Object[] row : lists.charted(ids, mine()))
            badges.put(new AppointmentId((UUID) row[0]), badge((Integer) row[1], (boolean) row[2], (boolean) row[3]));
        for (UUID id : lists.withEncounter(ids, mine()))
            badges.put(new AppointmentId(id), new ChartBadge(ChartBadge.State.ENCOUNTER, 0));
        return badges;
    }

    /** Notes of the manager's places that have waited for more than 72 hours. {@value #PAGE} to a page. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public Listed<OverdueNote> overdue(OverdueFilter of, int page) {
        Places managed = access.require(Action.APPOINTMENT_READ, Relation.NONE, Matter.ofPractice("overdue notes"))
                .permitted();
        Instant now = clock.instant();
        return listed(
                lists.draftsFromBefore(
                        now.minus(DraftAge.ESCALATE_AFTER),
                        of,
                        AccessPolicy.work(ProductWork.LATE_NOTES).at(managed.and(of.at())),
                        PageRequest.of(page, PAGE, of.sort())),
                note -> {
                    NoteHead head = note.head();
                    return new OverdueNote(
                            head.therapist(),
                            head.client(),
                            head.serviceDate(),
                            Duration.between(head.startedAt(), now).toHours());
                });
    }

    private static DraftRow draft(SessionNote note, Instant now) {
        NoteHead head = note.head();
        Integer gaps = note.gapCount();
        return new DraftRow(
                head,
                gaps == null ? 0 : gaps,
                DraftAge.of(head.startedAt(), now),
                Duration.between(head.startedAt(), now).toHours());
    }

    private static ChartBadge badge(@Nullable Integer gaps, boolean signed, boolean waits) {
        if (waits) return new ChartBadge(ChartBadge.State.WAITS_FOR_COSIGNATURE, 0);
        return signed
                ? new ChartBadge(ChartBadge.State.SIGNED, 0)
                : new ChartBadge(ChartBadge.State.DRAFT, gaps == null ? 0 : gaps);
    }

    private Scope mine() {
        return AccessPolicy.own(current.require());
    }
}
