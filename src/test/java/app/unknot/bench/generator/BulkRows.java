package app.unknot.bench.generator;

import app.unknot.accounts.UserId;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteSigned;
import app.unknot.clients.ClientForm;
import app.unknot.clients.search.ClientWord;
import app.unknot.clients.search.ClientWords;
import app.unknot.outcomes.course.EpisodeFacts;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.store.VisitPain;
import app.unknot.shared.Sha256;
import app.unknot.shared.storage.Sealer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes invented clients as rows, table by table in large batches. Note content is sealed and hashed as a signature does it; what is
 * kept beside notes is what the product's own rules tell from them.
 */
final class BulkRows implements AutoCloseable {
    private final Connection connection;
    private final Sealer sealer;
    private final JsonMapper mapper;
    private static final int AT_ONCE = 50_000;

    private int held;
    private final Map<String, PreparedStatement> tables = new LinkedHashMap<>();

    BulkRows(Connection connection, Sealer sealer, JsonMapper mapper) {
        this.connection = connection;
        this.sealer = sealer;
        this.mapper = mapper;
    }

    /** Words that clients are found by, all in one order: the largest index is then filled page by page. */
    void addWords(List<InventedClient> clients) throws SQLException {
        List<Found> words = new ArrayList<>();
        for (InventedClient client : clients) {
            ClientForm form = client.form();
            ClientWords.of(client.number(), List.of(form.lastName(), form.firstName(), ""), form.phone(), form.email())
                    .forEach(word -> words.add(new Found(word, client.id())));
        }
        words.sort(Comparator.comparing((Found found) -> found.word.kind().name())
                .thenComparing(found -> found.word.text())
                .thenComparing(Found::client));
        for (Found found : words) {
            row(
                    "client_word",
                    "client_id, kind, text",
                    found.client,
                    found.word.kind().name(),
                    found.word.text());
            if (++held % AT_ONCE == 0) commit();
        }
        commit();
    }

    private record Found(ClientWord word, UUID client) {}

    /** The client's own row and what is known without a note's words: the care team, episodes and scores. */
    void add(InventedClient client) throws SQLException {
        ClientForm form = client.form();
        row(
                "client",
                "id, number, first_name, last_name, search_name, born, sex, street, city, state, zip, phone, email, occupation,"
                        + " allergies, complaint, created_at, version, words_edition",
                client.id(),
                client.number(),
                form.firstName(),
                form.lastName(),
                ClientWords.listed(form.lastName(), form.firstName()),
                form.born(),
                form.sex(),
                form.street(),
                form.city(),
                form.state(),
                form.zip(),
                form.phone(),
                form.email(),
                form.occupation(),
                form.allergies(),
                form.complaint(),
                client.createdAt(),
                0L,
                ClientWords.EDITION);
        int helper = 0;
        for (UserId therapist : client.careTeam())
            row(
                    "care_assignment",
                    "id, client_id, therapist_id, from_day",
                    new UUID(
                            client.id().getMostSignificantBits() + ++helper,
                            client.id().getLeastSignificantBits()),
                    client.id(),
                    therapist.value(),
                    client.notes().getFirst().head().serviceDate());
        for (EpisodeFacts episode : client.episodes()) add(episode);
        for (InventedClient.Judged score : client.scores())
            row(
                    "outcome_score",
                    "id, client_id, instrument, instrument_version, taken_on, occasion, source, score_sum, score_over,"
                            + " taken_by, taken_at, version",
                    score.id(),
                    client.id(),
                    Instrument.GLOBAL_CHANGE.code(),
                    "1",
                    score.on(),
                    "BEFORE_VISIT",
                    "PAPER",
                    (long) score.change(),
                    1L,
                    client.notes().getFirst().head().therapist().value(),
                    Visits.at(score.on(), 20),
                    0L);
    }

    void add(NoteContent note, UUID episode) throws SQLException {
        NoteHead head = note.head();
        NoteSigned signed = NoteSigned.of(note);
        UUID id = head.id().value();
        UUID client = head.client().value();
        UUID therapist = head.therapist().value();
        UUID place = head.location().value();
        Instant ended = head.startedAt().plusSeconds(3_600);
        row(
                "appointment",
                "id, client_id, therapist_id, location_id, starts_at, ends_at, state, turnover_minutes, started_at, ended_at,"
                        + " version",
                head.appointment().value(),
                client,
                therapist,
                place,
                head.startedAt(),
                ended,
                "DONE",
                10,
                head.startedAt(),
                ended,
                0L);
        row(
                "session_note",
                "id, appointment_id, client_id, therapist_id, location_id, service_date, started_at, session_number,"
                        + " sessions_planned, gap_count, moves",
                id,
                head.appointment().value(),
                client,
                therapist,
                place,
                head.serviceDate(),
                head.startedAt(),
                head.sessionNumber(),
                head.sessionsPlanned(),
                0,
                0);
        String canonical = note.canonical(mapper);
        row(
                "signed_note",
                "note_id, sealed_content, content_hash, signed_at, signer_id, signer_name, pain_before, pain_after,"
                        + " treatment_minutes",
                id,
                sealer.seal(canonical, "signed_note|content|" + head.id()),
                Sha256.hex(canonical),
                ended,
                therapist,
                Staff.name((int) (therapist.getLeastSignificantBits() & 0xffff)),
                signed.painBefore(),
                signed.painAfter(),
                signed.treatmentMinutes());
        var visit = new VisitPain(signed).visit();
        row(
                "visit_pain",
                "note_id, client_id, therapist_id, location_id, service_date, pain_before, pain_after, minutes, region_class,"
                        + " technique, episode_id, version",
                id,
                client,
                therapist,
                place,
                head.serviceDate(),
                signed.painBefore(),
                signed.painAfter(),
                signed.treatmentMinutes(),
                visit.region().name(),
                visit.technique(),
                episode,
                0L);
        for (NoteSigned.RegionWork work : signed.work())
            row(
                    "visit_work",
                    "note_id, region, technique, pressure, minutes",
                    id,
                    work.region(),
                    work.technique(),
                    work.pressure(),
                    work.minutes());
        for (String region : signed.painful()) row("visit_painful", "note_id, region", id, region);
        row(
                "visit_reaction",
                "note_id, client_id, therapist_id, location_id, service_date, asked, reactions, serious, version",
                id,
                client,
                therapist,
                place,
                head.serviceDate(),
                signed.reactions().asked(),
                signed.reactions().all(),
                signed.reactions().serious(),
                0L);
    }

    private void add(EpisodeFacts one) throws SQLException {
        row(
                "episode",
                "id, client_id, ordinal, opened_on, opened_because, ended_on, ended_because, last_visit_on, therapist_id,"
                        + " location_id, region_class, technique, acuity, cause, template, visits, minutes, baseline_pain, last_pain,"
                        + " last_pain_on, response, first_hit_on, confirmed_on, visits_to_response, minutes_to_response, global_change, version",
                one.id(),
                one.client().value(),
                one.number(),
                one.span().openedOn(),
                name(one.span().opened()),
                one.span().endedOn(),
                name(one.span().ended()),
                one.span().lastVisitOn(),
                one.mix().therapist().value(),
                one.mix().location().value(),
                name(one.mix().region()),
                one.mix().technique(),
                name(one.mix().known().acuity()),
                one.mix().known().cause(),
                name(one.mix().known().template()),
                one.visits(),
                one.minutes(),
                one.pain().baseline(),
                one.pain().last(),
                one.pain().lastOn(),
                name(one.pain().response()),
                one.held() == null ? null : one.held().on(),
                one.held() == null ? null : one.held().confirmedOn(),
                one.held() == null ? null : one.held().visits(),
                one.held() == null ? null : one.held().minutes(),
                one.pain().globalChange(),
                0L);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private void row(String table, String columns, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = tables.get(table);
        if (statement == null) {
            statement = connection.prepareStatement(
                    "insert into " + table + " (" + columns + ") values (?" + ", ?".repeat(values.length - 1) + ")");
            tables.put(table, statement);
        }
        for (int at = 0; at < values.length; at++)
            statement.setObject(
                    at + 1, values[at] instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : values[at]);
        statement.addBatch();
    }

    /** Writes what was added in one transaction, in the order in which the tables were first named: parents come before children. */
    void commit() throws SQLException {
        for (PreparedStatement table : tables.values()) table.executeBatch();
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement table : tables.values()) table.close();
        connection.close();
    }
}
