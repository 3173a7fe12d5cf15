package app.unknot.charting;

import app.unknot.charting.note.NoteField;
import app.unknot.charting.note.NoteState;
import app.unknot.charting.note.Operation;
import app.unknot.charting.note.Reaction;
import app.unknot.clients.consent.ConsentKind;
import app.unknot.clients.consent.ConsentWithdrawals;
import app.unknot.screening.holds.Holds;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Does what follows from a change, once, however often the tablet sends it: a hold after a serious reaction, a consent taken back. */
@Component
class ChangeEffects {
    private final Holds holds;
    private final ConsentWithdrawals withdrawals;

    ChangeEffects(Holds holds, ConsentWithdrawals withdrawals) {
        this.holds = holds;
        this.withdrawals = withdrawals;
    }

    /**
     * @param fresh what has just arrived
     * @param alarm whether a reaction among it is serious and was not before
     * @param after the note with it
     */
    void of(NoteHead head, List<Operation> fresh, boolean alarm, NoteState after) {
        if (alarm) holds.afterSeriousReaction(head.client());
        if (fresh.stream().anyMatch(operation -> NoteField.CONSENT_WITHDRAWN.isNamed(operation.field())))
            follow(head, after);
    }

    static boolean isSerious(List<Operation> fresh) {
        return fresh.stream().anyMatch(ChangeEffects::isSeriousReaction);
    }

    /** What the client says in a session holds from that moment on, for every consent. */
    private void follow(NoteHead head, NoteState state) {
        UUID session = head.id().value();
        if (state.value(NoteField.CONSENT_WITHDRAWN).isPresent())
            withdrawals.withdrawIn(head.client(), ConsentKind.TREATMENT, session);
        else withdrawals.reinstate(head.client(), session);
    }

    /** A reaction that was serious before stays the same one when words are added to it. */
    static boolean isNewlySerious(List<Operation> fresh, NoteState before) {
        return fresh.stream()
                .filter(ChangeEffects::isSeriousReaction)
                .anyMatch(operation -> before.value(operation.field())
                        .filter(Reaction::isSerious)
                        .isEmpty());
    }

    private static boolean isSeriousReaction(Operation operation) {
        return Reaction.isOne(operation.field(), operation.value()) && Reaction.isSerious(operation.value());
    }
}
