package app.unknot.claims;

import app.unknot.shared.text.Text;
import java.util.Arrays;
import java.util.Set;

/** The manager's work lists: what waits for the same hand. */
public enum ClaimQueue implements Text {
    TO_FIX(Group.BEFORE_SENDING, ClaimState.TO_FIX),
    TO_CONFIRM(Group.BEFORE_SENDING, ClaimState.DRAFT),
    READY(Group.BEFORE_SENDING, ClaimState.READY),
    IN_A_FILE(Group.BEFORE_SENDING, ClaimState.BATCHED),
    SENT(Group.WAITING, ClaimState.SUBMITTED, ClaimState.FILE_ACCEPTED),
    AT_THE_PAYER(Group.WAITING, ClaimState.ACCEPTED, ClaimState.PENDED, ClaimState.REVERSED),
    REJECTED(Group.CAME_BACK, ClaimState.REJECTED, ClaimState.FILE_REJECTED),
    DENIED(Group.CAME_BACK, ClaimState.DENIED),
    PARTLY_PAID(Group.CAME_BACK, ClaimState.PARTIALLY_PAID),
    CLIENT_OWES(Group.CAME_BACK, ClaimState.PATIENT_OWES),
    PAID(Group.CAME_BACK, ClaimState.PAID),
    VOIDED(Group.CAME_BACK, ClaimState.VOIDED, ClaimState.ELSEWHERE);

    private final Group group;
    private final Set<ClaimState> states;

    ClaimQueue(Group group, ClaimState... states) {
        this.group = group;
        this.states = Set.of(states);
    }

    public Group group() {
        return group;
    }

    public Set<ClaimState> states() {
        return states;
    }

    public String title() {
        return text();
    }

    public static ClaimQueue of(ClaimState state) {
        return Arrays.stream(values())
                .filter(queue -> queue.states.contains(state))
                .findFirst()
                .orElseThrow();
    }

    /** Queues that stand under one heading. */
    public enum Group implements Text {
        BEFORE_SENDING,
        WAITING,
        CAME_BACK;

        public String title() {
            return text();
        }
    }
}
