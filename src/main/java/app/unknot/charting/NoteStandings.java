package app.unknot.charting;

import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.shared.storage.Sealer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what became of a signed note. Its callers have decided who may know. */
@Component
class NoteStandings {
    private final CosignatureRepository cosignatures;
    private final RemarkRepository remarks;
    private final NoteMoveRepository moves;
    private final ReadableNotes readable;
    private final Therapists therapists;
    private final Sealer sealer;

    NoteStandings(
            CosignatureRepository cosignatures,
            RemarkRepository remarks,
            NoteMoveRepository moves,
            ReadableNotes readable,
            Therapists therapists,
            Sealer sealer) {
        this.cosignatures = cosignatures;
        this.remarks = remarks;
        this.moves = moves;
        this.readable = readable;
        this.therapists = therapists;
        this.sealer = sealer;
    }

    Standing of(SignedNote note, List<Addendum> addenda) {
        NoteId id = note.note();
        UserId cosigner = note.cosigner();
        List<Standing.Remark> asked = remarks.ofNote(id.value()).stream()
                .map(remark -> remark.open(sealer))
                .toList();
        return new Standing(
                cosigner == null ? null : therapists.profile(cosigner).signature(),
                cosignatures.ofNote(id.value()).map(NoteCosignature::cosigned).orElse(null),
                asked,
                !asked.isEmpty() && answered(addenda, asked.getLast().at()),
                moves.away(id.value()).map(move -> moved(move, move.copy())).orElse(null),
                moves.here(id.value()).map(move -> moved(move, move.note())).orElse(null));
    }

    private Standing.Moved moved(NoteMove move, NoteId other) {
        @Nullable NoteId link = readable.has(other) ? other : null;
        return new Standing.Moved(move.moverName(), move.movedAt(), move.reason(sealer), link);
    }

    private static boolean answered(List<Addendum> addenda, Instant asked) {
        return addenda.stream().anyMatch(addendum -> addendum.writtenAt().isAfter(asked));
    }
}
