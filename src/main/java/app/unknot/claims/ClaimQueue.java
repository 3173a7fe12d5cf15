package app.unknot.claims;

import app.unknot.shared.text.Text;
import java.util.Arrays;

/** The manager's work lists, one for each state. */
public enum ClaimQueue {
    TO_FIX(Group.BEFORE_SENDING, ClaimState.TO_FIX),
    TO_CONFIRM(Group.BEFORE_SENDING, ClaimState.DRAFT),
    READY(Group.BEFORE_SENDING, ClaimState.READY),
    SENT(Group.WAITING, ClaimState.SUBMITTED),
    DENIED(Group.CAME_BACK, ClaimState.DENIED),
    PARTLY_PAID(Group.CAME_BACK, ClaimState.PARTIALLY_PAID),
    CLIENT_OWES(Group.CAME_BACK, ClaimState.PATIENT_OWES),
    PAID(Group.CAME_BACK, ClaimState.PAID);

    private final Group group;
    private final ClaimState state;

    ClaimQueue(Group group, ClaimState state) {
        this.group = group;
        this.state = state;
    }

    public Group group() {
        return group;
    }

    public ClaimState state() {
        return state;
    }

    public String title() {
        return state.title();
    }

    public static ClaimQueue of(ClaimState state) {
        return Arrays.stream(values())
                .filter(queue -> queue.state == state)
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
