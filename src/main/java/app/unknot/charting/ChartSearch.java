package app.unknot.charting;

import app.unknot.accounts.Access;
import app.unknot.accounts.Action;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.Sealer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Searches what was written about one client. The chart is sealed at rest, so the newest 500 notes are opened for it and read
 * in memory; nothing of them is kept.
 */
@Service
public class ChartSearch {
    private static final int LONGEST = 100;
    private static final Limit OPENED = Limit.of(500);
    private static final Scope CHECKED = Scope.practice("the client was checked against the care team");

    private final ChartTimeline chart;
    private final EncounterRepository encounters;
    private final ClientDirectory clients;
    private final CareTeam careTeam;
    private final Access access;
    private final AuditLog audit;
    private final PracticeClock clock;
    private final Sealer sealer;
    private final JsonMapper mapper;
    private final byte[] traceKey;

    ChartSearch(
            ChartTimeline chart,
            EncounterRepository encounters,
            ClientDirectory clients,
            CareTeam careTeam,
            Access access,
            AuditLog audit,
            PracticeClock clock,
            Sealer sealer,
            JsonMapper mapper,
            Keys keys) {
        this.chart = chart;
        this.encounters = encounters;
        this.clients = clients;
        this.careTeam = careTeam;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.sealer = sealer;
        this.mapper = mapper;
        this.traceKey = keys.derive("search-trace");
    }

    /**
     * Finds the entries that hold all the words, in any order, whatever their case and accents. The newest first.
     *
     * @param question at most 100 characters; blank finds nothing
     * @throws RefusedRequest when the question is too long
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public List<SearchHit> find(ClientId client, String question) {
        access.require(Action.NOTE_READ, careTeam.relationTo(client), "client " + client);
        if (question.length() > LONGEST) throw new RefusedRequest("Search for at most " + LONGEST + " characters.");
        List<String> words = FoldedText.words(question);
        if (words.isEmpty()) return List.of();
        // The words may themselves say what somebody suffers from: the log gets a keyed hash, which tells equal
        // searches only.
        String trace = HexFormat.of()
                .formatHex(Keys.hmac(traceKey, String.join(" ", words).getBytes(StandardCharsets.UTF_8)), 0, 8);
        audit.record(AuditEvent.done("CHART_SEARCH", "client " + client)
                .about(clients.reference(client).number())
                .with("words " + trace));
        List<SearchHit> hits = new ArrayList<>();
        chart.notes(client.value(), CHECKED, OPENED).forEach(row -> {
            if (!(boolean) row[2]) inNote((SessionNote) row[0], (SignedNote) row[1], words, hits);
        });
        chart.addenda(client.value(), CHECKED, OPENED).forEach(addendum -> inAddendum(addendum, words, hits));
        encounters.ofClient(client.value(), CHECKED, OPENED).forEach(encounter -> inEncounter(encounter, words, hits));
        hits.sort(Comparator.comparing(SearchHit::day).reversed());
        return hits;
    }

    private void inNote(SessionNote note, SignedNote signed, List<String> words, List<SearchHit> hits) {
        NoteHead head = note.head();
        String text = spoken(mapper.readTree(signed.open(sealer)).get("fields"));
        FoldedText.of(text)
                .find(words)
                .ifPresent(found -> hits.add(
                        hit(TimelineKind.SESSION, head.serviceDate(), "Session", found, "notes/" + head.id())));
    }

    private void inAddendum(NoteAddendum addendum, List<String> words, List<SearchHit> hits) {
        Addendum open = addendum.open(sealer);
        FoldedText.of(open.text() + " " + open.reason())
                .find(words)
                .ifPresent(found -> hits.add(hit(
                        TimelineKind.ADDENDUM,
                        clock.dayOf(open.writtenAt()),
                        open.kind().title(),
                        found,
                        "notes/" + addendum.note())));
    }

    private void inEncounter(Encounter encounter, List<String> words, List<SearchHit> hits) {
        EncounterHead head = encounter.head();
        FoldedText.of(spoken(mapper.readTree(encounter.open(sealer)).get("texts")))
                .find(words)
                .ifPresent(found -> hits.add(hit(
                        TimelineKind.ENCOUNTER,
                        head.serviceDate(),
                        head.kind().title(),
                        found,
                        "encounters/" + head.id())));
    }

    private static SearchHit hit(
            TimelineKind kind, java.time.LocalDate day, String title, FoldedText.Snippet found, String address) {
        return new SearchHit(kind, day, title, found.before(), found.match(), found.after(), address);
    }

    /** What people wrote in sentences: codes of choices are not among it, notes inside marks are. */
    private static String spoken(JsonNode fields) {
        return StreamSupport.stream(fields.spliterator(), false)
                .map(field -> field.isObject() ? spoken(field) : field.isString() ? field.stringValue() : "")
                .filter(text -> !text.isBlank() && !text.matches("[A-Z0-9_]+"))
                .collect(Collectors.joining("\n"));
    }
}
