package app.unknot.charting.amendments;

import app.unknot.charting.NoteId;
import app.unknot.charting.note.Addendum;
import app.unknot.charting.store.AddendumRepository;
import app.unknot.shared.storage.Sealer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens what was added to a note after its signature. Its callers have decided who may. */
@Component
public class NoteAddenda {
    private final AddendumRepository addenda;
    private final Sealer sealer;

    NoteAddenda(AddendumRepository addenda, Sealer sealer) {
        this.addenda = addenda;
        this.sealer = sealer;
    }

    public List<Addendum> of(NoteId note) {
        return addenda.ofNote(note.value()).stream()
                .map(addendum -> addendum.open(sealer))
                .toList();
    }
}
