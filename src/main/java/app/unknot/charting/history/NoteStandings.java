package app.unknot.charting.history;

import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.charting.NoteId;
import app.unknot.charting.note.Addendum;
import app.unknot.charting.note.NoteStatus;
import app.unknot.charting.store.CosignatureRepository;
import app.unknot.charting.store.DraftMoveRepository;
import app.unknot.charting.store.NoteCosignature;
import app.unknot.charting.store.NoteMove;
import app.unknot.charting.store.NoteMoveRepository;
import app.unknot.charting.store.ReachableNotes;
import app.unknot.charting.store.RemarkRepository;
import app.unknot.charting.store.SignedNote;
import app.unknot.shared.storage.Sealer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Gathers what became of a signed note. Its callers have decided who may know. */
@Component
class NoteStandings {
    private final CosignatureRepository cosignatures;
    private final RemarkRepository remarks;
    private final NoteMoveRepository moves;
    private final DraftMoveRepository draftMoves;
    private final ReachableNotes reachable;
    private final Therapists therapists;
    private final Sealer sealer;

    NoteStandings(
            CosignatureRepository cosignatures,
            RemarkRepository remarks,
            NoteMoveRepository moves,
            DraftMoveRepository draftMoves,
            ReachableNotes reachable,
            Therapists therapists,
            Sealer sealer) {
        this.cosignatures = cosignatures;
        this.remarks = remarks;
        this.moves = moves;
        this.draftMoves = draftMoves;
        this.reachable = reachable;
        this.therapists = therapists;
        this.sealer = sealer;
    }

    NoteStatus of(SignedNote note, List<Addendum> addenda) {
        NoteId id = note.note();
        UserId cosigner = note.cosigner();
        List<NoteStatus.Remark> asked = remarks.ofNote(id.value()).stream()
                .map(remark -> remark.open(sealer))
                .toList();
        return new NoteStatus(
                cosigner == null ? null : therapists.profile(cosigner).signature(),
                cosignatures.ofNote(id.value()).map(NoteCosignature::cosigned).orElse(null),
                asked,
                !asked.isEmpty() && answered(addenda, asked.getLast().at()),
                moves.away(id.value()).map(move -> moved(move, move.copy())).orElse(null),
                moves.here(id.value())
                        .map(move -> moved(move, move.note()))
                        .or(() -> beforeSigning(id))
                        .orElse(null));
    }

    /** There is no other note then: the draft itself went. */
    private Optional<NoteStatus.Moved> beforeSigning(NoteId id) {
        return draftMoves.ofNote(id.value(), Limit.of(1)).stream()
                .findFirst()
                .map(move -> new NoteStatus.Moved(move.moverName(), move.movedAt(), move.reason(sealer), null));
    }

    private NoteStatus.Moved moved(NoteMove move, NoteId other) {
        @Nullable NoteId link = reachable.has(other) ? other : null;
        return new NoteStatus.Moved(move.moverName(), move.movedAt(), move.reason(sealer), link);
    }

    private static boolean answered(List<Addendum> addenda, Instant asked) {
        return addenda.stream().anyMatch(addendum -> addendum.writtenAt().isAfter(asked));
    }
}
