package app.unknot.clients.consent;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.clients.words.ClientsWords;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.text.ContentFiles;
import app.unknot.shared.typed.TextRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The wordings of the consents: those that come with the product, and the practice's own that took their place. */
@Service
public class ConsentTexts {
    private static final Scope SETTINGS = AccessPolicy.work(ProductWork.CONSENT_WORDINGS);
    public static final TextRule TITLE = TextRule.line(120);
    public static final TextRule SECTION = TextRule.block(4_000);

    private static final int MOST_SECTIONS = 20;
    private static final int LONGEST_YEARS = 5;
    public static final int LONGEST_DAYS = LONGEST_YEARS * 365;

    private final Map<ConsentKind, ConsentText> shipped = shipped();
    private final JsonMapper json = JsonMapper.shared();
    private final ConsentTextRepository texts;
    private final Access access;
    private final AuditLog audit;
    private final PracticeClock clock;

    ConsentTexts(ConsentTextRepository texts, Access access, AuditLog audit, PracticeClock clock) {
        this.texts = texts;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The wording of each kind that is signed from now on, in the order of the kinds. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<ConsentText> current() {
        return Arrays.stream(ConsentKind.values()).map(this::newest).toList();
    }

    @PreAuthorize("hasAnyRole('THERAPIST', 'ADMIN')")
    @Transactional(readOnly = true)
    public ConsentText current(ConsentKind kind) {
        return newest(kind);
    }

    /**
     * Puts a new wording in the place of the one that was read. What was signed before stays as it was signed.
     *
     * @param typed with the version that was read
     * @throws RefusedRequest when it is empty or too long, or somebody else has published meanwhile
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public ConsentText publish(ConsentText typed) {
        Subject subject = access.require(Action.SETTINGS, Relation.NONE, Matter.ofPractice("consent texts"))
                .subject();
        ConsentText changed = kept(typed);
        if (newest(changed.kind()).version() != changed.version())
            throw new RefusedRequest(ClientsWords.SOMEONE_ELSE_HAS_JUST_CHANGED_THIS_WORDING.text());
        ConsentText next = new ConsentText(
                changed.kind(), changed.version() + 1, changed.title(), changed.sections(), changed.validDays());
        try {
            texts.saveAndFlush(new ConsentTextRecord(
                    Ids.next(), next, json.writeValueAsString(next.sections()), clock.instant(), subject.id()));
        } catch (DuplicateKeyException taken) {
            throw new RefusedRequest(ClientsWords.SOMEONE_ELSE_HAS_JUST_PUBLISHED.text());
        }
        audit.record(AuditEvent.done("CONSENT_TEXT", "consent text " + next.kind() + " " + next.version()));
        return next;
    }

    private static ConsentText kept(ConsentText typed) {
        ConsentText text = new ConsentText(
                typed.kind(),
                typed.version(),
                TITLE.kept(typed.title()),
                typed.sections().stream()
                        .map(section ->
                                new ConsentText.Section(TITLE.kept(section.heading()), SECTION.kept(section.words())))
                        .toList(),
                typed.validDays());
        if (text.title().isEmpty()) throw new RefusedRequest(ClientsWords.ENTER_A_TITLE.text());
        if (text.sections().isEmpty() || text.sections().size() > MOST_SECTIONS)
            throw new RefusedRequest(ClientsWords.A_CONSENT_HAS_BETWEEN_1.text(MOST_SECTIONS));
        for (ConsentText.Section section : text.sections())
            if (section.heading().isEmpty() || section.words().isEmpty())
                throw new RefusedRequest(ClientsWords.EACH_PARAGRAPH_NEEDS_A_HEADING.text());
        if (text.validDays() < 1 || text.validDays() > LONGEST_DAYS)
            throw new RefusedRequest(ClientsWords.A_CONSENT_IS_VALID_FOR_BETWEEN.text(LONGEST_YEARS));
        return text;
    }

    private ConsentText newest(ConsentKind kind) {
        return texts.newest(kind, SETTINGS, Limit.of(1)).stream()
                .findFirst()
                .map(this::open)
                .orElseGet(() -> shipped.get(kind));
    }

    private ConsentText open(ConsentTextRecord record) {
        List<ConsentText.Section> sections = json.readValue(record.content(), new TypeReference<>() {});
        return new ConsentText(record.kind(), record.textVersion(), record.title(), sections, record.validDays());
    }

    private static Map<ConsentKind, ConsentText> shipped() {
        List<ConsentText> all = JsonMapper.shared()
                .readValue(ContentFiles.read(ConsentTexts.class, "consents", ".json"), new TypeReference<>() {});
        return all.stream().collect(Collectors.toMap(ConsentText::kind, Function.identity()));
    }
}
