package app.unknot.charting.amendments;

import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteId;
import app.unknot.charting.note.FieldWords;
import app.unknot.charting.note.LateChange;
import app.unknot.charting.note.NoteState;
import app.unknot.charting.note.Operation;
import app.unknot.charting.note.RuleTitles;
import app.unknot.charting.store.AdoptedChange;
import app.unknot.charting.store.OperationRepository;
import app.unknot.charting.store.TakenChanges;
import app.unknot.shared.storage.Sealer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What reached the server after the signature. It is kept, shown, and taken into an addendum; never into the note. */
@Component
public class LateChanges {
    private final OperationRepository operations;
    private final TakenChanges taken;
    private final Sealer sealer;
    private final JsonMapper mapper;
    private final RuleTitles titles;

    LateChanges(
            OperationRepository operations, TakenChanges taken, Sealer sealer, JsonMapper mapper, RuleTitles titles) {
        this.operations = operations;
        this.taken = taken;
        this.sealer = sealer;
        this.mapper = mapper;
        this.titles = titles;
    }

    /** What waits, as a person reads it. What a later change replaced is not shown any more. */
    public List<LateChange> of(NoteHead note) {
        List<Operation> live = NoteState.of(waiting(note.id())).liveOperations();
        if (live.isEmpty()) return List.of();
        Map<String, String> rules = titles.at(note.startedAt());
        return live.stream()
                .map(operation -> new LateChange(
                        operation.opId(),
                        FieldWords.name(operation.field(), rules),
                        FieldWords.value(operation.field(), operation.value()),
                        operation.clientTime()))
                .toList();
    }

    /**
     * Marks changes as taken, with those that they had replaced.
     *
     * @param chosen what the author saw; what came in since then goes on waiting
     */
    void take(NoteId note, Collection<UUID> chosen, UUID addendum) {
        if (chosen.isEmpty()) return;
        Map<UUID, Operation> waiting = new HashMap<>();
        waiting(note).forEach(operation -> waiting.put(operation.opId(), operation));
        Set<UUID> all = new HashSet<>();
        chosen.forEach(id -> collect(id, waiting, all));
        all.forEach(id -> taken.save(new AdoptedChange(id, addendum)));
    }

    private static void collect(UUID id, Map<UUID, Operation> waiting, Set<UUID> found) {
        Operation operation = waiting.get(id);
        if (operation == null || !found.add(id)) return;
        operation.supersedes().forEach(earlier -> collect(earlier, waiting, found));
    }

    private List<Operation> waiting(NoteId note) {
        return operations.waiting(note.value()).stream()
                .map(stored -> stored.open(sealer, mapper))
                .toList();
    }
}
