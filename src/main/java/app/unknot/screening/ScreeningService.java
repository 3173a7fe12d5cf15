package app.unknot.screening;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.screening.answers.IntakeTold;
import app.unknot.screening.answers.ScreeningContent;
import app.unknot.screening.answers.Sites;
import app.unknot.screening.answers.SortedWords;
import app.unknot.screening.answers.TypedText;
import app.unknot.screening.evaluation.Screening;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.questions.Question;
import app.unknot.screening.questions.VisitQuestions;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.store.CarriedAnswers;
import app.unknot.screening.store.ScreeningRecord;
import app.unknot.screening.words.ScreeningWords;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks, decides, and keeps what was answered: at intake, and again at each visit. */
@Service
public class ScreeningService {
    private final CarriedAnswers carried;
    private final LimitsInForce limits;
    private final KeptScreenings kept;
    private final CareTeam careTeam;
    private final AuditLog audit;
    private final PracticeClock clock;

    ScreeningService(
            CarriedAnswers carried,
            LimitsInForce limits,
            KeptScreenings kept,
            CareTeam careTeam,
            AuditLog audit,
            PracticeClock clock) {
        this.carried = carried;
        this.limits = limits;
        this.kept = kept;
        this.careTeam = careTeam;
        this.audit = audit;
        this.clock = clock;
    }

    /** The questions of each visit in the order they are read aloud: the open one, then every emergency question. */
    @PreAuthorize("hasRole('THERAPIST')")
    public List<Question> questionsForVisit() {
        return Screening.questions(rules()).toList();
    }

    /** What a visit asks, and what of earlier times can be said to be over. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public VisitQuestions visitQuestions(ClientId client) {
        require(Action.HEALTH_HISTORY_READ, client);
        Facts stand = carried.of(client).facts();
        return new VisitQuestions(
                questionsForVisit(),
                rules().anythingNew(),
                rules().tellable().values().stream()
                        .filter(one -> stand.isTrue(one.fact()))
                        .toList(),
                rules().dates(),
                rules().sited());
    }

    /**
     * Keeps the facts of an intake form; they stand until another intake or visit changes them.
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public ScreeningResult recordIntake(ClientId client, IntakeTold told) {
        Subject subject = require(Action.HEALTH_HISTORY_EDIT, client).subject();
        return record(client, ScreeningRecord.Kind.INTAKE, intake(client, told), subject);
    }

    /** The rules that decide now. */
    @PreAuthorize("hasRole('THERAPIST')")
    public RuleSet rules() {
        return carried.rules();
    }

    /** What an intake would mean, without keeping it. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public ScreeningResult previewIntake(ClientId client, IntakeTold told) {
        require(Action.HEALTH_HISTORY_READ, client);
        return limits.held(client, intake(client, told).evaluate(rules()));
    }

    /**
     * What is ticked is told on that day, so no earlier paper knew of it; where the day of its event is known, from this form or an earlier
     * one, that day counts instead.
     */
    private ScreeningContent intake(ClientId client, IntakeTold told) {
        Map<String, LocalDate> happened = new HashMap<>(carried.of(client).happenedOn());
        happened.keySet().retainAll(told.facts().values().keySet());
        happened.keySet().removeIf(fact -> !told.facts().isTrue(fact));
        happened.putAll(told.happened());
        Sites.check(told.sites());
        Map<String, Set<String>> sites = new HashMap<>(carried.of(client).sites());
        sites.putAll(told.sites());
        return new ScreeningContent(
                        carried.known(client).addTo(told.facts()),
                        Map.of(),
                        "",
                        told.keepOff(),
                        Set.of(),
                        Set.of(),
                        Map.of(),
                        happened)
                .placed(sites)
                .told(carried.of(client).telling().pending())
                .dated(rules(), clock.today())
                .approvedBy(limits.approvals(client), rules(), clock.today());
    }

    /** What the answers so far mean, without keeping them. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public ScreeningResult preview(ClientId client, VisitAnswers answers) {
        require(Action.HEALTH_HISTORY_READ, client);
        return limits.held(client, content(client, answers, "").evaluate(rules()));
    }

    /**
     * Keeps the answers of a visit. Facts of the intake stand beside them; a warning sign opens a hold at once. While a question has
     * no answer the session stays blocked.
     *
     * @throws RefusedRequest when a question or fact is unknown, or what was measured cannot be
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public ScreeningResult recordRescreen(ClientId client, VisitAnswers answers) {
        Subject subject = require(Action.HEALTH_HISTORY_EDIT, client).subject();
        return record(client, ScreeningRecord.Kind.VISIT, content(client, answers, subject.displayName()), subject);
    }

    /** The client's own words that nobody has sorted yet, the oldest first. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<TypedText> unsorted(ClientId client) {
        require(Action.HEALTH_HISTORY_READ, client);
        return carried.of(client).telling().waiting();
    }

    /**
     * Says what a client's words of an earlier visit mean. Their facts are told today, as the news of a visit would be, and all is
     * decided again; a warning sign opens a hold at once.
     *
     * @throws RefusedRequest when the words are sorted already, or a fact or question is unknown
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public ScreeningResult sort(ClientId client, SortedWords words) {
        Scope scope = require(Action.HEALTH_HISTORY_EDIT, client);
        Subject subject = scope.subject();
        ScreeningContent known = carried.of(client);
        words.check(known.telling().waiting(), rules(), clock.today());
        Optional<ScreeningContent> visit = kept.visitToday(client, scope);
        ScreeningContent sorted = known.sorted(words, visit.orElse(null), rules(), clock.today(), subject.displayName())
                .approvedBy(limits.approvals(client), rules(), clock.today());
        audit.record(AuditEvent.done("SCREENING_WORDS_SORTED", client.matter())
                .with(words.isNone() ? "none applies" : "facts"));
        return record(
                client, visit.isPresent() ? ScreeningRecord.Kind.VISIT : ScreeningRecord.Kind.SORTED, sorted, subject);
    }

    /**
     * Withdraws the newest screening because an answer was tapped by mistake. The record stays, marked; its hold ends; all is
     * asked again.
     *
     * @throws RefusedRequest unless they are one's own answers of today
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void withdrawMistake(ClientId client) {
        Subject subject = require(Action.HEALTH_HISTORY_EDIT, client).subject();
        var screening = carried.newest(client)
                .filter(record -> record.isAskedOn(clock.today()) && record.isRecordedBy(subject.id()))
                .orElseThrow(() -> new RefusedRequest(ScreeningWords.YOU_CAN_WITHDRAW_ONLY_YOUR_OWN.text()));
        kept.withdraw(client, screening, subject);
    }

    private ScreeningContent content(ClientId client, VisitAnswers answers, String who) {
        return answers.on(carried.of(client), rules(), clock.today(), who)
                .approvedBy(limits.approvals(client), rules(), clock.today());
    }

    private ScreeningResult record(
            ClientId client, ScreeningRecord.Kind kind, ScreeningContent content, Subject subject) {
        ScreeningResult screened = content.evaluate(rules());
        kept.keep(client, kind, content, screened, subject);
        return limits.held(client, screened);
    }

    private Scope require(Action action, ClientId client) {
        return careTeam.require(action, client);
    }
}
