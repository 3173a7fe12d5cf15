package app.unknot.charting.snippets;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.charting.words.ChartingWords;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what therapists often write. A snippet says nothing about a client. */
@Service
public class Snippets {
    private static final int MOST = 100;
    private static final Limit AT_MOST = Limit.of(MOST);
    static final int LONGEST_TITLE = 60;
    static final int LONGEST_TEXT = 2_000;

    private final SnippetRepository snippets;
    private final CurrentSubject current;
    private final AuditLog audit;
    private final PracticeClock clock;

    Snippets(SnippetRepository snippets, CurrentSubject current, AuditLog audit, PracticeClock clock) {
        this.snippets = snippets;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** One's own first, then the practice's. At most 100. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<Snippet> all() {
        Subject reader = current.require();
        return snippets.readable(AccessPolicy.own(reader), AT_MOST).stream()
                .map(snippet -> snippet.read(reader.id()))
                .toList();
    }

    /** @throws RefusedRequest without a name, without text and values, with values out of range, or when there are 100 already */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void keep(SnippetForm form) {
        String title = trimmed(form.title());
        String text = trimmed(form.text());
        if (title.isEmpty() || title.length() > LONGEST_TITLE)
            throw new RefusedRequest(ChartingWords.A_SNIPPET_NEEDS_A_NAME.text());
        if (text.length() > LONGEST_TEXT) throw new RefusedRequest(ChartingWords.A_SNIPPET_HAS_AT_MOST.text());
        if (text.isEmpty() && form.technique() == null && form.pressure() == null && form.minutes() == null)
            throw new RefusedRequest(ChartingWords.A_SNIPPET_NEEDS_TEXT_OR_VALUES.text());
        if (!within(form.pressure(), 0, 10) || !within(form.minutes(), 1, 180))
            throw new RefusedRequest(ChartingWords.PRESSURE_IS_0_TO_10.text());
        if (all().size() == MOST) throw new RefusedRequest(ChartingWords.YOU_HAVE_ALL_SNIPPETS.text(MOST));
        UUID id = Ids.next();
        snippets.save(new KeptSnippet(id, current.require().id(), title, text, form, clock.instant()));
        audit.record(AuditEvent.done("SNIPPET_KEEP", "snippet " + id));
    }

    /** @throws RecordNotFound when it is not the signed-in therapist's own */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void remove(UUID id) {
        Scope own = AccessPolicy.own(current.require());
        snippets.own(id, own).orElseThrow(RecordNotFound::new).remove(clock.instant());
        audit.record(AuditEvent.done("SNIPPET_REMOVE", "snippet " + id));
    }

    private static String trimmed(@Nullable String text) {
        return text == null ? "" : text.trim();
    }

    private static boolean within(@Nullable Integer value, int low, int high) {
        return value == null || (value >= low && value <= high);
    }
}
