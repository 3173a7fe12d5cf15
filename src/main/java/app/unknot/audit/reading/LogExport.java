package app.unknot.audit.reading;

import app.unknot.audit.ActorNames;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.audit.chain.AuditEntry;
import app.unknot.audit.reading.LogPage.Place;
import app.unknot.audit.words.AuditWords;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.RecentProof;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Writes what a person may read of the log as a table for a spreadsheet. */
@Service
public class LogExport {
    private static final int PAGE = 2_000;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final AccessLog entries;
    private final AuditLog log;
    private final ActorNames names;
    private final RecentProof proof;
    private final PracticeClock clock;

    LogExport(AccessLog entries, AuditLog log, ActorNames names, RecentProof proof, PracticeClock clock) {
        this.entries = entries;
        this.log = log;
        this.names = names;
        this.proof = proof;
        this.clock = clock;
    }

    /**
     * Writes every entry that fits, the newest first. The export leaves its own line before the first entry goes out. Each page is read
     * by itself, so a slow download holds no connection, and what is read does not grow with the log. Refused without a recent proof.
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    public void write(LogFilter filter, OutputStream out) throws IOException {
        proof.require();
        LogPage page = entries.slice(filter, null, PAGE);
        String number = filter.record();
        log.recordAlone(AuditEvent.done(
                        "LOG_EXPORT",
                        number == null ? Matter.ofPractice("access log") : Matter.ofRecord(number, "access log"))
                .with(words(filter)));
        List<String> titles = List.of(
                AuditWords.ENTRY_2.text(),
                AuditWords.WHEN.text(clock.getZone()),
                AuditWords.WHO.text(),
                AuditWords.ROLES.text(),
                AuditWords.WHAT.text(),
                AuditWords.ON.text(),
                AuditWords.RESULT.text(),
                AuditWords.DETAILS.text());
        try (CsvTable csv = new CsvTable(out, titles)) {
            while (true) {
                LogWords words = LogWords.of(page.entries(), names);
                for (AuditEntry entry : page.entries()) csv.row(cells(entry, words));
                Place older = page.older();
                if (older == null) return;
                page = entries.slice(filter, older, PAGE);
            }
        }
    }

    private List<String> cells(AuditEntry entry, LogWords words) {
        String detail = entry.detail();
        return List.of(
                String.valueOf(entry.seq()),
                WHEN.format(entry.at().atZone(clock.getZone())),
                words.who(entry),
                entry.actorRoles().replace("+", " "),
                LogWords.what(entry),
                words.on(entry),
                LogWords.result(entry.outcome()),
                detail == null ? entry.object() : detail + "; " + entry.object());
    }

    private static String words(LogFilter filter) {
        StringBuilder words = new StringBuilder();
        part(words, "by account ", filter.person());
        part(words, "acts ", filter.acts().isEmpty() ? null : filter.acts().size());
        part(words, "from ", filter.from());
        part(words, "to ", filter.to());
        part(words, "result ", filter.outcome());
        return words.isEmpty() ? "all of it" : words.toString();
    }

    private static void part(StringBuilder words, String name, @Nullable Object value) {
        if (value == null) return;
        if (!words.isEmpty()) words.append(", ");
        words.append(name).append(value);
    }
}
