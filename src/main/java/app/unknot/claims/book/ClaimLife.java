package app.unknot.claims.book;

import static app.unknot.claims.ClaimState.ACCEPTED;
import static app.unknot.claims.ClaimState.BATCHED;
import static app.unknot.claims.ClaimState.DENIED;
import static app.unknot.claims.ClaimState.DISCARDED;
import static app.unknot.claims.ClaimState.DRAFT;
import static app.unknot.claims.ClaimState.ELSEWHERE;
import static app.unknot.claims.ClaimState.FILE_ACCEPTED;
import static app.unknot.claims.ClaimState.FILE_REJECTED;
import static app.unknot.claims.ClaimState.PAID;
import static app.unknot.claims.ClaimState.PARTIALLY_PAID;
import static app.unknot.claims.ClaimState.PATIENT_OWES;
import static app.unknot.claims.ClaimState.PENDED;
import static app.unknot.claims.ClaimState.READY;
import static app.unknot.claims.ClaimState.REJECTED;
import static app.unknot.claims.ClaimState.REPLACED;
import static app.unknot.claims.ClaimState.REVERSED;
import static app.unknot.claims.ClaimState.SUBMITTED;
import static app.unknot.claims.ClaimState.TO_FIX;
import static app.unknot.claims.ClaimState.VOIDED;

import app.unknot.claims.ClaimState;
import app.unknot.claims.packet.ClaimFrequency;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which step leads from which state to which. What is not here cannot happen. */
public final class ClaimLife {
    private static final Set<ClaimState> OPEN = EnumSet.of(DRAFT, TO_FIX, READY);
    /** Nobody has answered for money yet. */
    private static final Set<ClaimState> UNDER_WAY = EnumSet.of(SUBMITTED, FILE_ACCEPTED, ACCEPTED, PENDED);

    private static final Set<ClaimState> ANSWERED =
            EnumSet.of(PAID, PARTIALLY_PAID, DENIED, PATIENT_OWES, REVERSED, REPLACED, VOIDED);
    /** The payer has it, and it can be replaced or voided. */
    private static final Set<ClaimState> AT_THE_PAYER =
            EnumSet.of(ACCEPTED, PENDED, PAID, PARTIALLY_PAID, DENIED, PATIENT_OWES, REVERSED);

    private ClaimLife() {}

    /** Where {@code step} leads a version of this kind from {@code state}; empty when it cannot happen there. */
    static Optional<ClaimState> after(ClaimState state, ClaimStep step, ClaimFrequency kind) {
        return switch (step) {
            case FOUND_CLEAN -> from(state, OPEN, state == TO_FIX ? DRAFT : state);
            case FOUND_WANTING -> from(state, OPEN, TO_FIX);
            case RELEASE -> from(state, EnumSet.of(DRAFT), READY);
            case TAKE_BACK -> from(state, EnumSet.of(READY), DRAFT);
            case BATCH -> from(state, EnumSet.of(READY), BATCHED);
            case UNBATCH -> from(state, EnumSet.of(BATCHED), READY);
            case JOIN -> from(state, EnumSet.of(DRAFT, TO_FIX), ELSEWHERE);
            case SEPARATE -> from(state, EnumSet.of(ELSEWHERE), DRAFT);
            case DISCARD -> from(state, OPEN, DISCARDED);
            case SEND -> from(state, EnumSet.of(BATCHED), SUBMITTED);
            case FILE_ACCEPT -> from(state, EnumSet.of(SUBMITTED), FILE_ACCEPTED);
            case FILE_REJECT -> from(state, EnumSet.of(SUBMITTED, FILE_ACCEPTED), FILE_REJECTED);
            case ACCEPT -> from(state, UNDER_WAY, ACCEPTED);
            case PEND -> from(state, UNDER_WAY, PENDED);
            case REJECT -> from(state, UNDER_WAY, REJECTED);
            case PAY -> answered(state, PAID);
            case PAY_IN_PART -> answered(state, PARTIALLY_PAID);
            case DENY -> answered(state, DENIED);
            case LEAVE_TO_CLIENT -> answered(state, PATIENT_OWES);
            case REVERSE -> kind == ClaimFrequency.VOID ? from(state, UNDER_WAY, VOIDED) : answered(state, REVERSED);
            case REPLACE -> from(state, AT_THE_PAYER, REPLACED);
            case VOID -> from(state, AT_THE_PAYER, VOIDED);
        };
    }

    /** Whether a payer has it, so that a replacement or a void can name it. */
    public static boolean isAtThePayer(ClaimState state) {
        return AT_THE_PAYER.contains(state);
    }

    /** Whether a payer has answered for money, and the answer stands. */
    public static boolean isAnswered(ClaimState state) {
        return EnumSet.of(PAID, PARTIALLY_PAID, DENIED, PATIENT_OWES).contains(state);
    }

    /** Whether it was refused before a payer worked on it. */
    public static boolean isRejected(ClaimState state) {
        return state == REJECTED || state == FILE_REJECTED;
    }

    private static Optional<ClaimState> from(ClaimState state, Set<ClaimState> allowed, ClaimState next) {
        return allowed.contains(state) ? Optional.of(next) : Optional.empty();
    }

    /** What was replaced or taken back is settled by money that still comes for it, and stays what it is. */
    private static Optional<ClaimState> answered(ClaimState state, ClaimState next) {
        if (state == REPLACED || state == VOIDED) return Optional.of(state);
        return UNDER_WAY.contains(state) || ANSWERED.contains(state) ? Optional.of(next) : Optional.empty();
    }
}
