package app.unknot.charting.tablets;

import app.unknot.charting.NoteId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a tablet keeps of one note.
 *
 * @param digest of the operations it sent, as {@link OperationDigest} writes it; empty when it lists them
 * @param operations the ids of those it sent; empty when the digest is enough
 */
public record KeptNote(NoteId note, String digest, List<UUID> operations) {
    public KeptNote {
        operations = List.copyOf(operations);
    }

    Compared against(Set<UUID> held, @Nullable Instant signedAt) {
        List<UUID> lacks =
                operations.stream().filter(id -> !held.contains(id)).distinct().toList();
        boolean same = operations.isEmpty() ? digest.equals(OperationDigest.of(held)) : lacks.isEmpty();
        return new Compared(note, same ? Match.SAME : Match.DIFFERS, signedAt, lacks);
    }

    /** How what the portal holds compares with what the tablet sent. */
    public enum Match {
        /** The portal holds all of it. */
        SAME,
        /** It is not the same; the list says what the portal lacks. */
        DIFFERS,
        /** There is no such note for this person. */
        MISSING
    }

    /**
     * The answer for one note.
     *
     * @param signedAt when the note was signed; null while it is a draft
     * @param lacks of the operations that were listed, those that the portal does not hold
     */
    public record Compared(
            NoteId note, Match match, @Nullable Instant signedAt, List<UUID> lacks) {
        static Compared missing(NoteId note) {
            return new Compared(note, Match.MISSING, null, List.of());
        }
    }
}
