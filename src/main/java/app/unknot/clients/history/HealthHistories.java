package app.unknot.clients.history;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.clients.words.ClientsWords;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Sealer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what clients tell, answer by answer while it is told, and in versions once it is complete. */
@Service
public class HealthHistories {
    private static final Limit ONE = Limit.of(1);
    private static final int LONGEST = 60_000;

    private final JsonMapper json = JsonMapper.shared();
    private final HistoryRepository histories;
    private final CareTeam careTeam;
    private final AuditLog audit;
    private final Sealer sealer;
    private final PracticeClock clock;

    HealthHistories(
            HistoryRepository histories, CareTeam careTeam, AuditLog audit, Sealer sealer, PracticeClock clock) {
        this.histories = histories;
        this.careTeam = careTeam;
        this.audit = audit;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** What was told last and completed; empty before the first intake. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public Optional<HealthHistory> current(ClientId client) {
        return completed(client, require(Action.HEALTH_HISTORY_READ, client)).map(this::open);
    }

    /** Whether somebody has begun to tell and not come to the end. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public boolean isBegun(ClientId client) {
        return begun(client, require(Action.HEALTH_HISTORY_READ, client)).isPresent();
    }

    /**
     * Goes on with what was begun, or begins: at a first visit from nothing, later from what was told before. Nothing is kept of it
     * before the first answer: who only looks changes nothing.
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public HistoryDraft begin(ClientId client) {
        Scope scope = require(Action.HEALTH_HISTORY_EDIT, client);
        Optional<HistoryRecord> before = completed(client, scope);
        return begun(client, scope)
                .map(record -> draft(record, before))
                .orElseGet(() -> new HistoryDraft(
                        Ids.next(),
                        client,
                        before.map(this::open).orElse(HealthHistory.EMPTY).toBegin(),
                        HistoryDraft.NOT_KEPT,
                        before.map(HistoryRecord::completedAt)));
    }

    /**
     * Keeps answers of a history that is being told.
     *
     * @param changes by the code of their question; null takes an answer back
     * @throws RefusedRequest when a question does not take the answer, or another tablet has answered since; nothing of it is
     *     kept then
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public HistoryDraft save(HistoryDraft seen, Map<String, JsonNode> changes) {
        Scope scope = require(Action.HEALTH_HISTORY_EDIT, seen.client());
        changes.forEach(HealthHistories::check);
        HistoryRecord record = unfinished(seen, scope);
        HealthHistory history = open(record).with(changes);
        String content = json.writeValueAsString(history.answers());
        if (content.length() > LONGEST) throw new RefusedRequest(ClientsWords.THAT_IS_TOO_MUCH_TEXT.text());
        record.rewrite(seal(history, record.id()));
        return draft(histories.saveAndFlush(record), completed(seen.client(), scope));
    }

    /**
     * Closes a history: from now on it stays as it is.
     *
     * @throws RefusedRequest when another tablet has answered since
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public HealthHistory complete(HistoryDraft seen) {
        Scope scope = require(Action.HEALTH_HISTORY_EDIT, seen.client());
        HistoryRecord record = unfinished(seen, scope);
        record.complete(clock.instant(), scope.subject().id());
        histories.saveAndFlush(record);
        audit.record(AuditEvent.done("HISTORY_COMPLETE", record.client().matter("history " + record.id())));
        return open(record);
    }

    private HistoryRecord unfinished(HistoryDraft seen, Scope scope) {
        if (seen.version() == HistoryDraft.NOT_KEPT) return kept(seen, scope);
        HistoryRecord record = begun(seen.client(), scope)
                .filter(one -> one.id().equals(seen.id()))
                .orElseThrow(() -> new RefusedRequest(ClientsWords.THIS_HISTORY_HAS_JUST_BEEN.text()));
        if (record.version() != seen.version())
            throw new RefusedRequest(ClientsWords.ANOTHER_TABLET_HAS_ANSWERED_SINCE.text());
        return record;
    }

    /** The first answer keeps what was begun. */
    private HistoryRecord kept(HistoryDraft seen, Scope scope) {
        if (begun(seen.client(), scope).isPresent())
            throw new RefusedRequest(ClientsWords.ANOTHER_TABLET_HAS_ANSWERED_SINCE.text());
        audit.record(AuditEvent.done("HISTORY_BEGIN", seen.client().matter("history " + seen.id())));
        return histories.saveAndFlush(new HistoryRecord(
                seen.id(), seen.client(), clock.instant(), scope.subject().id(), seal(seen.history(), seen.id())));
    }

    private static void check(String code, JsonNode answer) {
        if (code.startsWith(HealthHistory.SAFETY)) {
            boolean day = answer.isString() && answer.stringValue().matches("\\d{4}-\\d{2}-\\d{2}");
            if (code.length() > 80
                    || !(day || answer.isNull() || answer.isBoolean() || answer.isInt() || answer.isArray()))
                throw new RefusedRequest(ClientsWords.THERE_IS_NO_QUESTION.text(code));
            return;
        }
        HistoryField field = HistoryFields.find(code)
                .orElseThrow(() -> new RefusedRequest(ClientsWords.THERE_IS_NO_QUESTION.text(code)));
        field.complaint(answer).ifPresent(complaint -> {
            throw new RefusedRequest(ClientsWords.THE_OTHER_ANSWERS_ARE_KEPT.text(complaint));
        });
    }

    private HistoryDraft draft(HistoryRecord record, Optional<HistoryRecord> before) {
        return new HistoryDraft(
                record.id(), record.client(), open(record), record.version(), before.map(HistoryRecord::completedAt));
    }

    private Optional<HistoryRecord> begun(ClientId client, Scope scope) {
        return histories.open(client.value(), scope, ONE).stream().findFirst();
    }

    private Optional<HistoryRecord> completed(ClientId client, Scope scope) {
        return histories.completed(client.value(), scope, ONE).stream().findFirst();
    }

    private HealthHistory open(HistoryRecord record) {
        return read(record, sealer);
    }

    static HealthHistory read(HistoryRecord record, Sealer sealer) {
        String content = sealer.open(record.sealedContent(), HistoryRecord.place(record.id()));
        SequencedMap<String, JsonNode> answers = new LinkedHashMap<>();
        JsonMapper.shared()
                .readTree(content)
                .properties()
                .forEach(answer -> answers.put(answer.getKey(), answer.getValue()));
        return new HealthHistory(answers);
    }

    private String seal(HealthHistory history, UUID id) {
        return sealer.seal(json.writeValueAsString(history.answers()), HistoryRecord.place(id));
    }

    private Scope require(Action action, ClientId client) {
        return careTeam.require(action, client);
    }
}
