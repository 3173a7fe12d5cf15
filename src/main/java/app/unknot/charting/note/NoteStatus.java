package app.unknot.charting.note;

import app.unknot.charting.NoteId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a signed note stands: whether a second signature is due, and whether it was moved.
 *
 * @param supervisor whose second signature it needs, as a name; null when it needs none
 * @param cosigned the second signature, or null while there is none
 * @param remarks what it was sent back with, the oldest first
 * @param answered whether the author has added something since the last remark
 * @param movedAway that it belongs to another record, or null
 * @param movedHere that it came from another record, or null
 */
public record NoteStatus(
        @Nullable String supervisor,
        @Nullable Cosigned cosigned,
        List<Remark> remarks,
        boolean answered,
        @Nullable Moved movedAway,
        @Nullable Moved movedHere) {
    public NoteStatus {
        remarks = List.copyOf(remarks);
    }

    /** Whether the second signature is still due. */
    public boolean waits() {
        return supervisor != null && cosigned == null;
    }

    /** Whether it is the author's turn: the supervisor has a question that nobody has answered. */
    public boolean isSentBack() {
        return waits() && !remarks.isEmpty() && !answered;
    }

    /** A second signature: name with credentials, and when. */
    public record Cosigned(String name, Instant at) {}

    /** What a supervisor asks before signing. */
    public record Remark(String author, Instant at, String text) {}

    /**
     * A move to another record, or from one.
     *
     * @param other the note in the other record, or null when the reader may not see that record
     */
    public record Moved(
            String by, Instant at, String reason, @Nullable NoteId other) {}
}
