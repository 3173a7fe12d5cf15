package app.unknot.claims;

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
    public enum Group {
        BEFORE_SENDING("Before sending"),
        WAITING("Waiting"),
        CAME_BACK("Denied or rejected");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
