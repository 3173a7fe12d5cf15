package app.unknot.screening.holds;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.Matter;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.clients.documents.DocumentId;
import app.unknot.screening.Level;
import app.unknot.screening.clearances.ClearanceDocuments;
import app.unknot.screening.words.ScreeningWords;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Listed;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Sealer;
import app.unknot.shared.typed.TextRule;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what a warning sign stopped, until the right document lifts it. Nothing here overrides. */
@Service
public class Holds {
    public static final TextRule REASON = TextRule.line(1_000);

    /** Rows on one page. */
    public static final int PAGE = 50;

    private static final int MOST = 1000;

    private final ScreeningHolds holds;
    private final OpenHolds opened;
    private final ClearanceDocuments papers;
    private final CareTeam careTeam;
    private final Access access;
    private final Sealer sealer;
    private final JsonMapper json = JsonMapper.shared();
    private final PracticeClock clock;

    Holds(
            ScreeningHolds holds,
            OpenHolds opened,
            ClearanceDocuments papers,
            CareTeam careTeam,
            Access access,
            Sealer sealer,
            PracticeClock clock) {
        this.holds = holds;
        this.opened = opened;
        this.papers = papers;
        this.careTeam = careTeam;
        this.access = access;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** What is on hold in the practice, {@value #PAGE} to a page. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public Listed<Hold> open(HoldFilter of, int page) {
        Scope scope = access.require(Action.APPOINTMENT_EDIT, Relation.NONE, Matter.ofPractice("holds"));
        Sort since = Sort.by(of.newestFirst() ? Sort.Direction.DESC : Sort.Direction.ASC, "openedAt", "id");
        Page<ScreeningHold> found = holds.allOpen(of, scope, PageRequest.of(page, PAGE, since));
        return new Listed<>(found.getContent().stream().map(ScreeningHold::row).toList(), found.getTotalElements());
    }

    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public Optional<Hold> of(ClientId client) {
        careTeam.require(Action.APPOINTMENT_READ, client);
        return opened.find(client).map(ScreeningHold::row);
    }

    /** Every hold the client ever had, the newest first. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<PastHold> history(ClientId client, int atMost) {
        Scope scope = careTeam.require(Action.HEALTH_HISTORY_READ, client);
        return holds.newest(client.value(), scope, Limit.of(atMost)).stream()
                .map(hold -> hold.past(refusal(hold)))
                .toList();
    }

    /** Writes down what the client was told, decided, and how the client left. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void recordAdvice(ClientId client, Advice advice) {
        careTeam.require(Action.HEALTH_HISTORY_EDIT, client);
        List<String> gaps = advice.gaps();
        if (!gaps.isEmpty()) throw new RefusedRequest(String.join(" ", gaps));
        var hold = opened.find(client).orElseThrow(RecordNotFound::new);
        opened.advise(hold, advice);
    }

    /**
     * Lifts a hold on the strength of a provider's verified paper.
     *
     * @param document a clearance of this client that counts today and was not written before the warning sign
     * @param reason why that is enough
     * @throws RefusedRequest when it is not such a document, the reason is missing, or an emergency is to be lifted by anybody
     *     but a manager; the hold stands then
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    public void lift(HoldId id, DocumentId document, String reason) {
        var hold = holds.find(id.value(), AccessPolicy.work(ProductWork.HOLDS)).orElseThrow(RecordNotFound::new);
        var client = hold.row().client();
        Scope scope = careTeam.require(Action.APPOINTMENT_EDIT, client);
        Subject subject = scope.subject();
        if (hold.level() == Level.EMERGENCY && !subject.is(Role.MANAGER)) {
            throw new RefusedRequest(ScreeningWords.ONLY_A_MANAGER_LIFTS_AN_EMERGENCY.text());
        }
        String words = REASON.kept(reason);
        if (words.isEmpty()) throw new RefusedRequest(ScreeningWords.LIFTING_A_HOLD_TAKES_A_MEDICAL.text());
        var warned = clock.dayOf(hold.row().openedAt());
        var paper = papers.inForce(List.of(client.value()), clock.today(), scope).stream()
                .filter(row -> document.equals(row.document()))
                .findFirst()
                .orElseThrow(() -> new RefusedRequest(ScreeningWords.THIS_DOCUMENT_IS_NOT_A_VERIFIED.text()));
        if (paper.issuedOn().isBefore(warned))
            throw new RefusedRequest(ScreeningWords.THIS_DOCUMENT_IS_OLDER_THAN_THE_WARNING.text());
        opened.end(hold, ScreeningHold.Ending.LIFTED, subject.id(), "document " + document + "\n" + words);
    }

    /** Every hold that stands, with who opened it. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "tasks are filtered by who reads them")
    @Transactional(readOnly = true)
    public List<Hold> allOpen() {
        return holds
                .allOpen(
                        HoldFilter.ALL,
                        AccessPolicy.work(ProductWork.HOLDS),
                        PageRequest.of(0, MOST, Sort.by("openedAt", "id")))
                .stream()
                .map(ScreeningHold::row)
                .toList();
    }

    /** The same of one client, without reading anybody else's. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "tasks are filtered by who reads them")
    @Transactional(readOnly = true)
    public Optional<Hold> openOf(ClientId client) {
        return opened.find(client).map(ScreeningHold::row);
    }

    /** What the client was told and decided when the open hold began; empty without one, or while it is not written down. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Optional<Advice> advice(ClientId client) {
        careTeam.require(Action.HEALTH_HISTORY_READ, client);
        return opened.find(client).flatMap(hold -> hold.advice(refusal(hold)));
    }

    private @Nullable Refusal refusal(ScreeningHold hold) {
        String sealed = hold.sealedRefusal();
        if (sealed == null) return null;
        return json.readValue(sealer.open(sealed, ScreeningHold.refusalPlace(hold.id())), Refusal.class);
    }

    /** Puts what is booked on hold after a serious reaction to a session, until a document lifts it. Doing it twice is the same as once. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void afterSeriousReaction(ClientId client) {
        Subject subject = careTeam.require(Action.HEALTH_HISTORY_EDIT, client).subject();
        opened.put(client, null, Level.CLEARANCE, subject.id());
    }
}
