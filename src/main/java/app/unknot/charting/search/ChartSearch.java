package app.unknot.charting.search;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.charting.NoteHead;
import app.unknot.charting.encounters.Encounter;
import app.unknot.charting.encounters.EncounterHead;
import app.unknot.charting.encounters.EncounterRepository;
import app.unknot.charting.note.Addendum;
import app.unknot.charting.store.NoteAddendum;
import app.unknot.charting.store.SealedRow;
import app.unknot.charting.timeline.ChartTimeline;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.clients.timeline.TimelineKind;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.SavesToTheLast;
import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.Sealer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Searches what was written about one client. The chart is sealed at rest, so its notes are opened for it and read in memory, the
 * newest first and only as many as a page needs; nothing of them is kept.
 */
@Service
public class ChartSearch {
    private static final int LONGEST = 100;
    private static final int PAGE = 20;
    private static final int LAST_PAGE = 100;
    private static final int OPENED_AT_ONCE = 100;

    private final ChartTimeline chart;
    private final EncounterRepository encounters;
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
            CareTeam careTeam,
            Access access,
            AuditLog audit,
            PracticeClock clock,
            Sealer sealer,
            JsonMapper mapper,
            Keys keys) {
        this.chart = chart;
        this.encounters = encounters;
        this.careTeam = careTeam;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.sealer = sealer;
        this.mapper = mapper;
        this.traceKey = keys.derive("search-trace");
    }

    /**
     * Finds the entries that hold all the words, in any order, whatever their case and accents. The newest first, 20 to a page.
     *
     * @param question at most 100 characters; blank finds nothing
     * @param page from 0; at most 100, which is 2,000 entries
     * @throws RefusedRequest when the question is too long
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    @SavesToTheLast
    public SearchPage find(ClientId client, String question, int page) {
        Scope scope = access.require(Action.NOTE_READ, careTeam.relationTo(client), client.matter());
        if (question.length() > LONGEST) throw new RefusedRequest("Search for at most " + LONGEST + " characters.");
        List<String> words = FoldedText.words(question);
        if (words.isEmpty()) return new SearchPage(List.of(), false);
        trace(client, words);
        int from = Math.clamp(page, 0, LAST_PAGE) * PAGE;
        int wanted = from + PAGE + 1;
        UUID id = client.value();
        List<SearchHit> hits = new ArrayList<>();
        hits.addAll(newest(wanted, chunk -> chart.sealed(id, scope, chunk), note -> inNote(note, words)));
        hits.addAll(newest(wanted, chunk -> chart.addenda(id, scope, chunk), added -> inAddendum(added, words)));
        hits.addAll(newest(wanted, chunk -> encounters.ofClient(id, scope, chunk), one -> inEncounter(one, words)));
        hits.sort(Comparator.comparing(SearchHit::day).reversed());
        return new SearchPage(hits.stream().skip(from).limit(PAGE).toList(), hits.size() > from + PAGE);
    }

    /** The words may themselves say what somebody suffers from: the log gets a keyed hash, which tells equal searches only. */
    private void trace(ClientId client, List<String> words) {
        byte[] hash = Keys.hmac(traceKey, String.join(" ", words).getBytes(StandardCharsets.UTF_8));
        audit.record(AuditEvent.done("CHART_SEARCH", client.matter())
                .with("words " + HexFormat.of().formatHex(hash, 0, 8)));
    }

    /** Reads on until it has found as many as wanted, or there is nothing older. */
    private static <T> List<SearchHit> newest(
            int wanted, Function<Pageable, List<T>> read, Function<T, Optional<SearchHit>> look) {
        List<SearchHit> hits = new ArrayList<>();
        for (int chunk = 0; hits.size() < wanted; chunk++) {
            List<T> rows = read.apply(PageRequest.of(chunk, OPENED_AT_ONCE));
            rows.stream()
                    .map(look)
                    .flatMap(Optional::stream)
                    .limit(wanted - hits.size())
                    .forEach(hits::add);
            if (rows.size() < OPENED_AT_ONCE) break;
        }
        return hits;
    }

    private Optional<SearchHit> inNote(SealedRow note, List<String> words) {
        NoteHead head = note.note().head();
        String text = spoken(mapper.readTree(note.open(sealer)).get("fields"));
        return FoldedText.of(text)
                .find(words)
                .map(found -> hit(TimelineKind.SESSION, head.serviceDate(), "Session", found, "notes/" + head.id()));
    }

    private Optional<SearchHit> inAddendum(NoteAddendum addendum, List<String> words) {
        Addendum open = addendum.open(sealer);
        return FoldedText.of(open.text() + " " + open.reason())
                .find(words)
                .map(found -> hit(
                        TimelineKind.ADDENDUM,
                        clock.dayOf(open.writtenAt()),
                        open.kind().title(),
                        found,
                        "notes/" + addendum.note()));
    }

    private Optional<SearchHit> inEncounter(Encounter encounter, List<String> words) {
        EncounterHead head = encounter.head();
        return FoldedText.of(spoken(mapper.readTree(encounter.open(sealer)).get("texts")))
                .find(words)
                .map(found -> hit(
                        TimelineKind.ENCOUNTER,
                        head.serviceDate(),
                        head.kind().title(),
                        found,
                        "encounters/" + head.id()));
    }

    private static SearchHit hit(
            TimelineKind kind, LocalDate day, String title, FoldedText.Snippet found, String address) {
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
