package app.unknot.audit.alerts;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditEvent.Outcome;
import app.unknot.audit.OneDone;
import app.unknot.shared.PracticeClock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Notices when one account opens more than anybody reads, though all of it is permitted. It blocks nothing: a treatment must not stop for
 * it. In memory, as {@link RefusalWatch}: a count is about five minutes.
 */
@Component
class ReadingWatch {
    /** Different clients in five minutes: one every six seconds without a pause. A day's list, opened as a whole, is none of them. */
    static final int MOST_CHARTS = 50;
    /** Different files in five minutes: one every ten seconds. A whole record for a referral is a dozen. */
    static final int MOST_FILES = 30;

    private static final Set<String> CHARTS = Set.of(
            "CLIENT_OPEN",
            "HISTORY_READ",
            "NOTE_READ",
            "NOTE_DRAFT_OPEN",
            "ENCOUNTER_READ",
            "LETTER_READ",
            "DOCUMENTS_LIST",
            "CONSENT_OPEN",
            "CLAIM_OPEN",
            "WHO_LOOKED");
    private static final Set<String> FILES = Set.of("DOCUMENT_READ", "LETTER_PRINT", "CLAIM_EXPORT", "DAY_SHEET_PRINT");

    private final Map<UUID, Burst> charts = new ConcurrentHashMap<>();
    private final Map<UUID, Burst> files = new ConcurrentHashMap<>();
    private final SecurityAlerts alerts;
    private final PracticeClock clock;

    ReadingWatch(SecurityAlerts alerts, PracticeClock clock) {
        this.alerts = alerts;
        this.clock = clock;
    }

    /** After the commit: until then the end of the log is held, which the alert needs too. */
    @TransactionalEventListener
    void on(OneDone done) {
        AuditEvent event = done.event();
        if (event.outcome() != Outcome.OK) return;
        Instant now = clock.instant();
        UUID account = done.account();
        if (CHARTS.contains(event.action())
                && charts.computeIfAbsent(account, one -> new Burst(MOST_CHARTS))
                        .opened(client(event), now))
            alerts.tooMuchReading(
                    account, MOST_CHARTS + 1, "opened more than " + MOST_CHARTS + " clients within five minutes");
        if (FILES.contains(event.action())
                && files.computeIfAbsent(account, one -> new Burst(MOST_FILES))
                        .opened(event.matter().object(), now))
            alerts.tooMuchReading(
                    account, MOST_FILES + 1, "fetched more than " + MOST_FILES + " files within five minutes");
    }

    private static String client(AuditEvent event) {
        UUID client = event.matter().client();
        return client == null ? String.valueOf(event.matter().number()) : client.toString();
    }
}
