package app.unknot.charting.search;

import app.unknot.charting.NoteHead;
import app.unknot.charting.NotePages;
import app.unknot.charting.encounters.Encounter;
import app.unknot.charting.encounters.EncounterHead;
import app.unknot.charting.note.Addendum;
import app.unknot.charting.store.NoteAddendum;
import app.unknot.charting.store.SealedRow;
import app.unknot.charting.words.ChartingWords;
import app.unknot.clients.timeline.TimelineKind;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Sealer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Opens one entry of the chart and looks whether it holds the words. Nothing of it is kept. */
@Component
class SealedEntries {
    private final Sealer sealer;
    private final JsonMapper mapper;
    private final PracticeClock clock;

    SealedEntries(Sealer sealer, JsonMapper mapper, PracticeClock clock) {
        this.sealer = sealer;
        this.mapper = mapper;
        this.clock = clock;
    }

    Optional<SearchHit> inNote(SealedRow note, List<String> words) {
        NoteHead head = note.note().head();
        String text = spoken(mapper.readTree(note.open(sealer)).get("fields"));
        return FoldedText.of(text)
                .find(words)
                .map(found -> hit(
                        TimelineKind.SESSION,
                        head.serviceDate(),
                        ChartingWords.SESSION.text(),
                        found,
                        NotePages.signed(head.id())));
    }

    Optional<SearchHit> inAddendum(NoteAddendum addendum, List<String> words) {
        Addendum open = addendum.open(sealer);
        return FoldedText.of(open.text() + " " + open.reason())
                .find(words)
                .map(found -> hit(
                        TimelineKind.ADDENDUM,
                        clock.dayOf(open.writtenAt()),
                        open.kind().title(),
                        found,
                        NotePages.signed(addendum.note())));
    }

    Optional<SearchHit> inEncounter(Encounter encounter, List<String> words) {
        EncounterHead head = encounter.head();
        return FoldedText.of(spoken(mapper.readTree(encounter.open(sealer)).get("texts")))
                .find(words)
                .map(found -> hit(
                        TimelineKind.ENCOUNTER,
                        head.serviceDate(),
                        head.kind().title(),
                        found,
                        NotePages.encounter(head.id())));
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
