package app.unknot.charting;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.charting.store.NoteRepository;
import app.unknot.charting.store.SealedNotes;
import app.unknot.charting.store.SessionNote;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells once more what was told when notes were signed, for summaries that are rebuilt from them. */
@Component
public class SignedVisits {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final NoteRepository notes;
    private final SealedNotes sealed;

    SignedVisits(NoteRepository notes, SealedNotes sealed) {
        this.notes = notes;
        this.sealed = sealed;
    }

    /**
     * The next signed notes in the order of their ids, without those that were moved away.
     *
     * @param after the last one of the call before, or {@link #beforeAll}
     * @return at most as many; empty at the end
     */
    @Transactional(readOnly = true)
    public List<NoteSigned> after(NoteId after, int atMost) {
        Scope scope = AccessPolicy.work(ProductWork.NOTES_TOLD_AGAIN);
        return notes.signedAfter(after.value(), scope, Limit.of(atMost)).stream()
                .map(SessionNote::head)
                .map(head -> NoteSigned.of(sealed.open(head, sealed.require(head.id()))))
                .toList();
    }

    /** These, as far as they are signed and were not moved away, in the order of their ids. */
    @Transactional(readOnly = true)
    public List<NoteSigned> these(Collection<NoteId> notesToTell) {
        if (notesToTell.isEmpty()) return List.of();
        Scope scope = AccessPolicy.work(ProductWork.NOTES_TOLD_AGAIN);
        return notes.signedOf(notesToTell.stream().map(NoteId::value).toList(), scope).stream()
                .map(SessionNote::head)
                .map(head -> NoteSigned.of(sealed.open(head, sealed.require(head.id()))))
                .toList();
    }

    /** Where {@link #after} begins. */
    public static NoteId beforeAll() {
        return new NoteId(BEFORE_ALL);
    }
}
