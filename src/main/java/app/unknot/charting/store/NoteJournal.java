package app.unknot.charting.store;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.UserId;
import app.unknot.charting.NoteId;
import app.unknot.charting.note.NoteState;
import app.unknot.charting.note.Operation;
import app.unknot.charting.note.RefusedOperation;
import app.unknot.charting.words.ChartingWords;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Sealer;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The operations that a note consists of, as they arrived. Its callers have decided who may read and write. */
@Component
public class NoteJournal {
    private final OperationRepository operations;
    private final CurrentSubject current;
    private final Sealer sealer;
    private final JsonMapper mapper;
    private final PracticeClock clock;

    NoteJournal(
            OperationRepository operations,
            CurrentSubject current,
            Sealer sealer,
            JsonMapper mapper,
            PracticeClock clock) {
        this.operations = operations;
        this.current = current;
        this.sealer = sealer;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** @param at when the server had it */
    public record Received(Operation operation, Instant at) {}

    /** What came before the signature, in the order in which it was stored. */
    public List<Received> received(NoteId id) {
        return operations.ofNote(id.value(), false).stream()
                .map(stored -> new Received(stored.open(sealer, mapper), stored.receivedAt()))
                .toList();
    }

    public NoteState state(NoteId id) {
        return NoteState.of(received(id).stream().map(Received::operation).toList());
    }

    /**
     * Those of a batch that are new, in their order.
     *
     * @throws RefusedOperation when another note holds one of them: it is not stored here, so it must not look as if it were
     */
    public List<Operation> fresh(NoteId id, List<Operation> batch) {
        Set<UUID> known = knownHere(id, batch);
        return batch.stream().filter(operation -> known.add(operation.opId())).toList();
    }

    private Set<UUID> knownHere(NoteId id, List<Operation> batch) {
        Set<UUID> known = new HashSet<>();
        for (Object[] row : operations.known(batch.stream().map(Operation::opId).toList())) {
            if (!id.value().equals(row[1]))
                throw new RefusedOperation((UUID) row[0], ChartingWords.ANOTHER_NOTE_HAS_A_CHANGE.text());
            known.add((UUID) row[0]);
        }
        return known;
    }

    /** @param late whether the note was signed before they came */
    public void store(NoteId id, List<Operation> fresh, boolean late) {
        UserId author = current.require().id();
        Instant now = clock.instant();
        for (Operation operation : fresh)
            operations.save(new StoredOperation(id, operation, author, now, late, sealer));
    }
}
