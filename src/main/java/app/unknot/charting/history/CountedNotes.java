package app.unknot.charting.history;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.charting.store.NoteRepository;
import app.unknot.charting.words.ChartingWords;
import app.unknot.clients.ClientId;
import app.unknot.clients.merge.RecordCounts;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many notes a record holds, without what they say. */
@Component
class CountedNotes implements RecordCounts {
    private final NoteRepository notes;

    CountedNotes(NoteRepository notes) {
        this.notes = notes;
    }

    @Override
    public List<Count> of(ClientId client) {
        Scope scope = AccessPolicy.work(ProductWork.COUNTED_NOTES, client.value());
        return List.of(new Count(
                2,
                ChartingWords.NOTES.text(),
                ChartingWords.SIGNED_AND_OPEN.text(
                        notes.signedIn(client.value(), scope), notes.openIn(client.value(), scope))));
    }
}
