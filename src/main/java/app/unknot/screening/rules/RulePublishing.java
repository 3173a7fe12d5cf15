package app.unknot.screening.rules;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.audit.ActorNames;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.screening.effects.RuleEffects;
import app.unknot.screening.rulebook.PublishedRules;
import app.unknot.screening.rulebook.RuleBook;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.rulebook.RuleSets;
import app.unknot.screening.rules.RuleSetCheck.Result;
import app.unknot.screening.words.ScreeningWords;
import app.unknot.shared.disk.NeedsRoom;
import app.unknot.shared.typed.TextRule;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How screening rules change: a draft, its check, its preview, and a version that is published for a reason. */
@Service
public class RulePublishing {
    public static final TextRule NAME = TextRule.line(20);
    public static final TextRule REASON = TextRule.block(500);
    public static final TextRule SET = TextRule.block(RuleSetCheck.LONGEST);
    /** As for opening a record in an emergency: a word is no reason. */
    private static final int SHORTEST_GRAVE_REASON = 15;

    private final RuleBook book;
    private final RuleEffects effects;
    private final RuleDrafts drafts;
    private final ActorNames names;
    private final Access access;
    private final AuditLog audit;

    RulePublishing(
            RuleBook book, RuleEffects effects, RuleDrafts drafts, ActorNames names, Access access, AuditLog audit) {
        this.book = book;
        this.effects = effects;
        this.drafts = drafts;
        this.names = names;
        this.access = access;
        this.audit = audit;
    }

    /**
     * A version as a list shows it.
     *
     * @param by who published it, in words
     */
    public record Row(PublishedRules rules, String by, boolean running) {}

    /** Every version, the running one first. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<Row> versions() {
        admin();
        List<PublishedRules> all = book.published();
        Map<UUID, String> who = names.of(all.stream()
                .map(PublishedRules::publishedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return all.stream()
                .map(rules -> new Row(rules, by(rules, who), rules.equals(all.getFirst())))
                .toList();
    }

    /** The rules that decide now. */
    @PreAuthorize("hasRole('ADMIN')")
    public RuleSet running() {
        admin();
        return book.running();
    }

    /** The text of a version, as it was published. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public RuleSetText text(String version) {
        admin();
        return new RuleSetText(book.text(version));
    }

    /** The name of the rules that came with this release when they never ran here; empty otherwise. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public Optional<String> offered() {
        admin();
        return Optional.of(RuleSets.read(RuleSets.shippedText()).version())
                .filter(name -> book.version(name).isEmpty());
    }

    /** One's own draft, or the running rules to begin one with. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public RuleDraft draft() {
        return drafts.of(admin().id()).orElseGet(this::fresh);
    }

    /**
     * Stores an edit. Nothing of it runs.
     *
     * @param shown the draft that was edited
     * @throws RefusedRequest when it was changed in another window meanwhile; that one stays
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public RuleDraft keep(RuleDraft shown, RuleSetText text) {
        Subject admin = admin();
        SET.complaint(text.text()).ifPresent(words -> {
            throw new RefusedRequest(words);
        });
        if (!drafts.store(admin.id(), shown, text))
            throw new RefusedRequest(ScreeningWords.THIS_DRAFT_WAS_CHANGED_IN_ANOTHER.text());
        return drafts.of(admin.id()).orElseThrow();
    }

    /**
     * Puts a whole text into the draft.
     *
     * @throws RefusedRequest when the text has a problem; the draft stays as it was
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    @NeedsRoom
    public RuleDraft take(RuleDraft shown, RuleSetText text) {
        Result result = RuleSetCheck.of(text.text());
        if (!result.isClean())
            throw new RefusedRequest(ScreeningWords.YOUR_DRAFT_IS_UNCHANGED.text(problems(result.problems())));
        return keep(shown, text);
    }

    /** Puts the rules that came with this release into the draft. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public RuleDraft takeOffered(RuleDraft shown) {
        return take(shown, new RuleSetText(RuleSets.shippedText()));
    }

    /** Forgets the draft. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public RuleDraft discard() {
        drafts.drop(admin().id());
        return fresh();
    }

    /** What is wrong with a text; empty when it may run. */
    @PreAuthorize("hasRole('ADMIN')")
    public List<RuleProblem> check(RuleSetText text) {
        admin();
        return RuleSetCheck.of(text.text()).problems();
    }

    /** What a draft changes of the running rules, in plain words; empty also while it has a problem. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<RuleChange> changes(RuleDraft draft) {
        admin();
        RuleSet proposed = RuleSetCheck.of(draft.text().text()).rules();
        return proposed == null ? List.of() : RuleChanges.between(book.running(), proposed);
    }

    /**
     * What publishing the draft would mean for clients, in rough counts. Asking leaves a line in the access log, because many
     * questions in a row could tell more than one.
     *
     * @throws RefusedRequest when the draft has a problem
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public RulePreview preview(RuleDraft draft) {
        admin();
        RuleSet proposed = clean(draft);
        List<RuleChange> changes = RuleChanges.between(book.running(), proposed);
        RulePreview preview = new RulePreview(changes, effects.of(proposed));
        audit.record(AuditEvent.done("RULES_PREVIEW", "rule set after " + draft.basedOn())
                .with("changes " + codes(changes)));
        return preview;
    }

    /** A name that no version has yet. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public String freeName(RuleDraft draft) {
        admin();
        List<String> taken = book.published().stream().map(PublishedRules::name).toList();
        String wanted = draft.text().name();
        return taken.contains(wanted) ? VersionNames.next(wanted, taken) : wanted;
    }

    /**
     * Lets the draft run, from now on and for everybody. Screenings that are stored keep the version that decided them.
     *
     * @param shown one's draft as it was seen; another one is not published
     * @param name a name that no version has
     * @param reason why; kept with the version
     * @param weakening whether what weakens an emergency is meant
     * @throws RefusedRequest when it has a problem, changes nothing, is based on rules that no longer run, or lacks name or reason; the
     *     running rules stay, and so does the draft
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void publish(RuleDraft shown, String name, String reason, boolean weakening) {
        Subject admin = admin();
        RuleDraft draft = drafts.of(admin.id())
                .filter(stored -> stored.edition() == shown.edition())
                .orElseThrow(() -> new RefusedRequest(ScreeningWords.THIS_DRAFT_WAS_CHANGED_OR_PUBLISHED.text()));
        PublishedRules running = book.newest().orElseThrow();
        if (!running.name().equals(draft.basedOn())) throw new RefusedRequest(conflict(running));
        RuleSetText text = draft.text().named(NAME.kept(name));
        RuleSet proposed = clean(new RuleDraft(draft.basedOn(), text, draft.keptAt(), draft.edition()));
        List<RuleChange> changes = RuleChanges.between(book.running(), proposed);
        String why = REASON.kept(reason);
        requireReason(changes, why, weakening);
        if (book.version(proposed.version()).isPresent())
            throw new RefusedRequest(ScreeningWords.THERE_IS_A_VERSION_ALREADY_NOTHING.text(proposed.version()));
        book.add(running.seq(), proposed.version(), text.text(), admin.id(), why);
        drafts.drop(admin.id());
        String weakened =
                codes(changes.stream().filter(RuleChange::weakensEmergency).toList());
        audit.record(AuditEvent.done("RULES_PUBLISH", "rule set " + proposed.version())
                .with((weakened.isEmpty() ? "" : "may weaken emergencies: " + weakened + "; ") + "after "
                        + running.name() + ", changes " + codes(changes)));
    }

    /**
     * Puts what the draft changes onto the rules that run by now.
     *
     * @return the draft on its new ground
     * @throws RefusedRequest when both changed the same rule or part; the draft stays as it was
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public RuleDraft carryOver(RuleDraft shown) {
        admin();
        PublishedRules running = book.newest().orElseThrow();
        var carried = RuleSetMerge.onto(
                new RuleSetText(book.text(shown.basedOn())), shown.text(), new RuleSetText(book.text(running.name())));
        if (!carried.clashes().isEmpty())
            throw new RefusedRequest(ScreeningWords.YOU_AND_BOTH_CHANGED_YOUR_DRAFT.text(
                    by(running), String.join(", ", carried.clashes())));
        return keep(new RuleDraft(running.name(), shown.text(), shown.keptAt(), shown.edition()), carried.text());
    }

    /** Whether somebody published since the draft was begun; in words what happened and what to do. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public Optional<String> conflict(RuleDraft draft) {
        admin();
        return book.newest()
                .filter(running -> !running.name().equals(draft.basedOn()))
                .map(this::conflict);
    }

    private String conflict(PublishedRules running) {
        return ScreeningWords.PUBLISHED_VERSION_JUST_NOW_YOURS.text(by(running), running.name());
    }

    private RuleSet clean(RuleDraft draft) {
        Result result = RuleSetCheck.of(draft.text().text());
        RuleSet rules = result.rules();
        if (rules == null)
            throw new RefusedRequest(ScreeningWords.NOTHING_WAS_PUBLISHED_THE_DRAFT.text(problems(result.problems())));
        return rules;
    }

    private static void requireReason(List<RuleChange> changes, String reason, boolean weakening) {
        if (changes.isEmpty()) throw new RefusedRequest(ScreeningWords.THE_DRAFT_DOES_NOT_CHANGE.text());
        if (reason.isEmpty()) throw new RefusedRequest(ScreeningWords.WRITE_WHY_THE_RULES_CHANGE.text());
        List<RuleChange> weakened =
                changes.stream().filter(RuleChange::weakensEmergency).toList();
        if (weakened.isEmpty()) return;
        String words = weakened.stream().map(RuleChange::words).collect(Collectors.joining(" "));
        if (!weakening) throw new RefusedRequest(ScreeningWords.AN_EMERGENCY_MAY_BE_MISSED_NOTHING.text(words));
        if (reason.length() < SHORTEST_GRAVE_REASON)
            throw new RefusedRequest(
                    ScreeningWords.AN_EMERGENCY_MAY_BE_MISSED_WRITE.text(words, SHORTEST_GRAVE_REASON));
    }

    private RuleDraft fresh() {
        String running = book.newest().orElseThrow().name();
        return new RuleDraft(running, new RuleSetText(book.text(running)), null, 0);
    }

    private String by(PublishedRules rules) {
        UUID id = rules.publishedBy();
        return by(rules, id == null ? Map.of() : names.of(List.of(id)));
    }

    private static String by(PublishedRules rules, Map<UUID, String> who) {
        UUID id = rules.publishedBy();
        return id == null ? "Unknot" : who.getOrDefault(id, ScreeningWords.A_FORMER_COLLEAGUE.text());
    }

    private static String problems(List<RuleProblem> problems) {
        String more = problems.size() == 1 ? "" : ScreeningWords.AND_MORE_2.text(problems.size() - 1);
        return problems.getFirst().words() + more;
    }

    private static String codes(List<RuleChange> changes) {
        return changes.stream()
                .map(change -> change.code().isEmpty() ? "questions or facts" : change.code())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private Subject admin() {
        return access.require(Action.SETTINGS, Relation.NONE, Matter.ofPractice("screening rules"))
                .subject();
    }
}
