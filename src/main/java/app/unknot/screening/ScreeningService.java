package app.unknot.screening;

import app.unknot.accounts.Access;
import app.unknot.accounts.AccessPolicy;
import app.unknot.accounts.Action;
import app.unknot.accounts.ProductWork;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Relation;
import app.unknot.accounts.Scope;
import app.unknot.accounts.Subject;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.consent.Consents;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks, decides, and keeps what was answered: at intake, and again at each visit. */
@Service
public class ScreeningService {

    private final RuleBook book;
    private final ScreeningRecords records;
    private final ScreeningSeal seal;
    private final ClearancesInForce papers;
    private final Holds holds;
    private final ClientDirectory clients;
    private final Consents consents;
    private final CareTeam careTeam;
    private final Access access;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final PracticeClock clock;

    ScreeningService(
            RuleBook book,
            ScreeningRecords records,
            ScreeningSeal seal,
            ClearancesInForce papers,
            Holds holds,
            ClientDirectory clients,
            Consents consents,
            CareTeam careTeam,
            Access access,
            AuditLog audit,
            ApplicationEventPublisher events,
            PracticeClock clock) {
        this.book = book;
        this.records = records;
        this.seal = seal;
        this.papers = papers;
        this.holds = holds;
        this.clients = clients;
        this.consents = consents;
        this.careTeam = careTeam;
        this.access = access;
        this.audit = audit;
        this.events = events;
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
        Facts stand = carried(client).facts();
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
    public Clearance recordIntake(ClientId client, IntakeTold told) {
        Subject subject = require(Action.HEALTH_HISTORY_EDIT, client).subject();
        return record(client, ScreeningRecord.Kind.INTAKE, intake(client, told), subject);
    }

    /** The rules that decide now. */
    @PreAuthorize("hasRole('THERAPIST')")
    public RuleSet rules() {
        return book.running();
    }

    /** What an intake would mean, without keeping it. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Clearance previewIntake(ClientId client, IntakeTold told) {
        require(Action.HEALTH_HISTORY_READ, client);
        return held(client, intake(client, told).evaluate(rules()));
    }

    /**
     * What is ticked is told on that day, so no earlier paper knew of it; where the day of its event is known, from this form or an earlier
     * one, that day counts instead.
     */
    private ScreeningContent intake(ClientId client, IntakeTold told) {
        Map<String, LocalDate> happened = new HashMap<>(carried(client).happenedOn());
        happened.keySet().retainAll(told.facts().values().keySet());
        happened.keySet().removeIf(fact -> !told.facts().isTrue(fact));
        happened.putAll(told.happened());
        Sites.check(told.sites());
        Map<String, Set<String>> sites = new HashMap<>(carried(client).sites());
        sites.putAll(told.sites());
        return new ScreeningContent(
                        known(client).addTo(told.facts()),
                        Map.of(),
                        "",
                        told.keepOff(),
                        Set.of(),
                        Set.of(),
                        Map.of(),
                        happened)
                .placed(sites)
                .told(carried(client).telling().pending())
                .dated(rules(), clock.today())
                .approvedBy(papers.of(client).papers(), rules(), clock.today());
    }

    /** What the answers so far mean, without keeping them. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Clearance preview(ClientId client, VisitAnswers answers) {
        require(Action.HEALTH_HISTORY_READ, client);
        return held(client, content(client, answers, "").evaluate(rules()));
    }

    /**
     * Keeps the answers of a visit. Facts of the intake stand beside them; a warning sign opens a hold at once. While a question has
     * no answer the session stays blocked.
     *
     * @throws RefusedRequest when a question or fact is unknown, or what was measured cannot be
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public Clearance recordRescreen(ClientId client, VisitAnswers answers) {
        Subject subject = require(Action.HEALTH_HISTORY_EDIT, client).subject();
        return record(client, ScreeningRecord.Kind.VISIT, content(client, answers, subject.displayName()), subject);
    }

    /** The client's own words that nobody has sorted yet, the oldest first. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<TypedText> unsorted(ClientId client) {
        require(Action.HEALTH_HISTORY_READ, client);
        return carried(client).telling().waiting();
    }

    /**
     * Says what a client's words of an earlier visit mean. Their facts are told today, as the news of a visit would be, and all is
     * decided again; a warning sign opens a hold at once.
     *
     * @throws RefusedRequest when the words are sorted already, or a fact or question is unknown
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public Clearance sort(ClientId client, SortedWords words) {
        Scope scope = require(Action.HEALTH_HISTORY_EDIT, client);
        Subject subject = scope.subject();
        ScreeningContent known = carried(client);
        words.check(known.telling().waiting(), rules(), clock.today());
        Optional<ScreeningContent> visit =
                records.on(client.value(), clock.today(), ScreeningRecord.Kind.VISIT, scope, Limit.of(1)).stream()
                        .findFirst()
                        .map(seal::open);
        ScreeningContent sorted = known.sorted(words, visit.orElse(null), rules(), clock.today(), subject.displayName())
                .approvedBy(papers.of(client).papers(), rules(), clock.today());
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
        var screening = newest(client)
                .filter(record -> record.isAskedOn(clock.today()) && record.isRecordedBy(subject.id()))
                .orElseThrow(() -> new RefusedRequest("You can withdraw only your own answers from today."));
        screening.withdraw(clock.instant());
        holds.endMistake(client, screening.id(), subject.id());
        audit.record(AuditEvent.done("SCREENING_MISTAKE", client.matter("screening " + screening.id())));
    }

    /** Today's re-screen in the practice's zone, with whatever hold is open; empty when nobody asked yet today. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Optional<Clearance> today(ClientId client) {
        return onDay(client, clock.today());
    }

    /** The same for the day of a session that is signed later. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Optional<Clearance> onDay(ClientId client, LocalDate day) {
        return answeredOn(client, day).map(clearance -> held(client, clearance));
    }

    /**
     * What the answers of that day alone allow. A session that could begin can be signed, whatever was put on hold while it went on,
     * such as after a serious reaction.
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Optional<Clearance> answeredOn(ClientId client, LocalDate day) {
        Scope scope = require(Action.HEALTH_HISTORY_READ, client);
        return records.on(client.value(), day, ScreeningRecord.Kind.VISIT, scope, Limit.of(1)).stream()
                .findFirst()
                .map(record -> limited(client, answered(client, record)));
    }

    /** When the safety questions of that day were last answered. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Optional<Instant> answeredAt(ClientId client, LocalDate day) {
        Scope scope = require(Action.HEALTH_HISTORY_READ, client);
        return records.on(client.value(), day, ScreeningRecord.Kind.VISIT, scope, Limit.of(1)).stream()
                .findFirst()
                .map(ScreeningRecord::recordedAt);
    }

    /** Who answered the safety questions of that day; empty when nobody asked, or it was not kept yet. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Optional<AnsweredBy> answeredBy(ClientId client, LocalDate day) {
        Scope scope = require(Action.HEALTH_HISTORY_READ, client);
        return records.on(client.value(), day, ScreeningRecord.Kind.VISIT, scope, Limit.of(1)).stream()
                .findFirst()
                .flatMap(record ->
                        Optional.ofNullable(seal.open(record).telling().by()));
    }

    /** What stands between visits: the newest facts as far as they still count, documents on file, and an open hold. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public Clearance standing(ClientId client) {
        require(Action.HEALTH_HISTORY_READ, client);
        return held(client, carried(client).standing(rules(), papers.of(client).papers(), clock.today()));
    }

    /**
     * What stands for each of these clients, in a number of queries that does not grow with them. Who is not in the signed-in
     * therapist's care is absent.
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public Map<ClientId, Clearance> standingOfEach(Collection<ClientId> asked) {
        Set<ClientId> inCare = careTeam.assigned(asked);
        if (inCare.isEmpty()) return Map.of();
        Scope scope = access.requireEach(
                Action.HEALTH_HISTORY_READ,
                Relation.ASSIGNED,
                inCare.stream().map(ClientId::matter).toList());
        var ids = inCare.stream().map(ClientId::value).toList();
        var names = clients.references(inCare);
        var newest = records.newestOfEach(ids, scope).stream()
                .collect(Collectors.toMap(ScreeningRecord::client, record -> record));
        var held = holds.levels(ids);
        var withGuardian = consents.withGuardian(inCare);
        var papersOfEach = papers.ofEach(ids);
        Map<ClientId, Clearance> standing = new HashMap<>();
        var running = rules();
        for (var client : inCare) {
            var known = new KnownOfClient(names.of(client).ageOn(clock.today()), withGuardian.contains(client));
            var told = carried(newest.get(client), known, running);
            var allowed = papersOfEach.getOrDefault(client, ClearancesInForce.Allowed.NOTHING);
            var clearance =
                    told.standing(running, allowed.papers(), clock.today()).limitedBy(allowed.conditions());
            var level = held.get(client);
            standing.put(client, level == null ? clearance : clearance.heldBy(level));
        }
        return standing;
    }

    private Clearance record(ClientId client, ScreeningRecord.Kind kind, ScreeningContent content, Subject subject) {
        var clearance = content.evaluate(rules());
        var id = Ids.next();
        records.save(new ScreeningRecord(
                id,
                client,
                kind,
                clock.today(),
                clock.instant(),
                subject.id(),
                clearance,
                seal.close(id, content, clearance)));
        audit.record(AuditEvent.done("SCREENING_" + kind, client.matter("screening " + id))
                .with(clearance.level().name()));
        if (clearance.level().holds()) holds.put(client, id, clearance.level(), subject.id());
        var advised = clearance.findings().stream()
                .filter(finding -> finding.level() == Level.REFER_ADVISE)
                .map(Finding::rule)
                .collect(Collectors.toSet());
        if (!advised.isEmpty()) events.publishEvent(new DoctorAdvised(client, advised));
        return held(client, clearance);
    }

    private ScreeningContent content(ClientId client, VisitAnswers answers, String who) {
        return answers.on(carried(client), rules(), clock.today(), who)
                .approvedBy(papers.of(client).papers(), rules(), clock.today());
    }

    private ScreeningContent carried(ClientId client) {
        return carried(newest(client).orElse(null), known(client), rules());
    }

    private ScreeningContent carried(@Nullable ScreeningRecord newest, KnownOfClient known, RuleSet running) {
        if (newest == null) return ScreeningContent.NONE.with(known.addTo(Facts.NONE));
        return seal.open(newest).carried(running, newest.askedOn(), clock.today(), known);
    }

    /** Today's answers count under the rules that run now, those of an earlier day under the rules of that day. */
    private Clearance answered(ClientId client, ScreeningRecord record) {
        RuleSet then = record.isAskedOn(clock.today())
                ? rules()
                : book.version(record.ruleSet()).orElseGet(this::rules);
        var content = seal.open(record).approvedBy(papers.of(client).papers(), then, record.askedOn());
        content = content.with(known(client).addTo(content.facts()))
                .told(content.telling().waitingOnlyAs(carried(client).telling()));
        if (record.isAskedOn(clock.today())) content = content.askedBy(then);
        return content.evaluate(then);
    }

    private Clearance held(ClientId client, Clearance clearance) {
        var limited = limited(client, clearance);
        return holds.find(client).map(hold -> limited.heldBy(hold.level())).orElse(limited);
    }

    /** Under what providers ask for. Doing it twice is the same as once. */
    private Clearance limited(ClientId client, Clearance clearance) {
        return clearance.findings().stream().anyMatch(finding -> finding.rule().equals(Finding.PROVIDER))
                ? clearance
                : clearance.limitedBy(papers.of(client).conditions());
    }

    private Optional<ScreeningRecord> newest(ClientId client) {
        return records
                .newest(client.value(), AccessPolicy.work(ProductWork.SCREENED, client.value()), Limit.of(1))
                .stream()
                .findFirst();
    }

    private KnownOfClient known(ClientId client) {
        int age = clients.references(List.of(client)).of(client).ageOn(clock.today());
        boolean minor = age < Consents.OF_AGE;
        return new KnownOfClient(
                age, minor && !consents.withGuardian(Set.of(client)).isEmpty());
    }

    private Scope require(Action action, ClientId client) {
        return access.require(action, careTeam.relationTo(client), client.matter());
    }
}
