package app.unknot.audit.anchors;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditHead;
import app.unknot.audit.AuditLog;
import app.unknot.audit.AuditVerdict;
import app.unknot.audit.SeenHead;
import app.unknot.audit.chain.AuditFlaw;
import app.unknot.audit.words.AuditWords;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Keys;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Gives the end of the log, signed, to those who keep it where a thief of the data folder does not reach, and takes back what they have
 * seen. A log whose end was cut off and whose head was set back looks whole; only they can say what it had been.
 */
@Service
public class AuditAnchors {
    private static final String ACTION = "LOG_CHECK";
    private static final int MOST_HEADS = 8;

    private final AuditLog log;
    private final HeadSeal seal;
    private final PracticeClock clock;
    private final ApplicationEventPublisher events;
    /** Once of each kind until the next check: of what many tablets have seen of one fault, one entry is enough. */
    private final Set<AuditFlaw.Kind> recorded = EnumSet.noneOf(AuditFlaw.Kind.class);

    private @Nullable AuditVerdict last;
    private final List<AuditFlaw> seenSince = new ArrayList<>();
    private final Set<String> explainedSince = new HashSet<>();
    private List<String> doubts = List.of();

    public AuditAnchors(AuditLog log, Keys keys, PracticeClock clock, ApplicationEventPublisher events) {
        this.log = log;
        this.seal = new HeadSeal(keys);
        this.clock = clock;
        this.events = events;
    }

    /** The newest end, signed. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "a number, a checksum and a signature")
    public String newest() {
        return seal.write(log.durableHead(), clock.instant());
    }

    /**
     * Compares the log with ends that a tablet has seen. Those that were not signed with this key file say nothing: the tablet may have
     * been in another practice.
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "anybody who is signed in may warn; nothing is answered")
    public void seen(List<String> texts) {
        for (String text : texts.subList(0, Math.min(MOST_HEADS, texts.size())))
            seal.read(text, SeenHead.tablet(), true).ifPresent(seen -> seen(seen, text));
    }

    private void seen(SeenHead seen, String text) {
        AuditVerdict verdict = log.compare(seen);
        take(verdict);
        events.publishEvent(new HeadSeen(seen, text, verdict.isWhole()));
    }

    private void take(AuditVerdict verdict) {
        List<AuditFlaw> fresh;
        synchronized (this) {
            explainedSince.addAll(verdict.explained());
            fresh = verdict.flaws().stream()
                    .filter(flaw -> recorded.add(flaw.kind()))
                    .toList();
            seenSince.addAll(fresh);
        }
        for (AuditFlaw flaw : fresh) record(flaw);
    }

    private void record(AuditFlaw flaw) {
        log.recordAlone(AuditEvent.failed(ACTION, "entry " + flaw.entry()).with(flaw.kind() + ": " + flaw.words()));
    }

    /**
     * The log was read through, and compared with all that is known of it.
     *
     * @param unread one sentence without its full stop for each place that could not be asked what it knows
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the check at the start and each night")
    public void checked(AuditVerdict verdict, List<String> unread) {
        synchronized (this) {
            last = verdict;
            doubts = List.copyOf(unread);
            explainedSince.clear();
            // What a tablet said since the start is in the verdict, if it is so still.
            seenSince.clear();
            recorded.clear();
            verdict.flaws().forEach(flaw -> recorded.add(flaw.kind()));
        }
        verdict.flaws().forEach(this::record);
        if (verdict.isWhole())
            log.recordAlone(AuditEvent.done(ACTION, "entry " + verdict.end().seq())
                    .with("read up to entry " + verdict.end().seq() + " and compared with " + verdict.compared()
                            + " entries seen elsewhere"));
    }

    /** The log could not be read through. What was known of it is known still. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the check at the start and each night")
    public synchronized void notChecked() {
        doubts = List.of(AuditWords.THE_ACCESS_LOG_COULD_NOT_BE_READ.text());
    }

    /** What the newest check could not look at, one sentence each without its full stop; empty when it saw everything. */
    synchronized List<String> doubts() {
        return doubts;
    }

    /** What is known by now; empty before the first check. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "for the health line and the access log's own page")
    public synchronized Optional<AuditVerdict> known() {
        AuditVerdict checked = last;
        if (checked == null && seenSince.isEmpty()) return Optional.empty();
        AuditVerdict base = checked == null ? new AuditVerdict(AuditHead.START, 0, 0, List.of(), List.of()) : checked;
        List<AuditFlaw> flaws = new ArrayList<>(base.flaws());
        flaws.addAll(seenSince);
        Set<String> explained = new LinkedHashSet<>(base.explained());
        explained.addAll(explainedSince);
        return Optional.of(
                new AuditVerdict(base.end(), base.entries(), base.compared(), flaws, List.copyOf(explained)));
    }

    /** The line of today for a log on paper. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    public DayLine dayLine() {
        log.seal();
        return DayLine.of(clock.today(), log.durableHead());
    }

    /**
     * Compares the log with a line from paper.
     *
     * @return what came of it: no flaw when it fits
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    public AuditVerdict check(DayLine line) {
        String mac = log.macOf(line.seq());
        AuditHead head = new AuditHead(line.seq(), mac != null && line.isOf(mac) ? mac : line.digits());
        AuditVerdict verdict = log.compare(
                new SeenHead(head, line.day().atStartOfDay(clock.getZone()).toInstant(), SeenHead.paper(), true));
        verdict.flaws().forEach(this::record);
        return verdict;
    }

    /** All flaws in one sentence each, for people. */
    static String words(List<AuditFlaw> flaws) {
        return flaws.stream().map(AuditFlaw::words).distinct().collect(Collectors.joining(". ", "", "."));
    }
}
