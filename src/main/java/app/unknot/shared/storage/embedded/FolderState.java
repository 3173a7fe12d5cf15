package app.unknot.shared.storage.embedded;

/** What a start found in the data folder. Each has an exit status of its own, so that a service manager can tell them apart. */
public enum FolderState {
    /** Nothing is there: a new practice may begin. */
    NEW(0),
    /** The practice of this key, whole. */
    MINE(0),
    /** Another practice than the key's. */
    FOREIGN(20),
    /** The file is missing, empty, cut or altered. */
    DAMAGED(21),
    /** An old copy stands in the place of the newest one. */
    OLDER(22),
    /** A later release of Unknot wrote it. */
    NEWER(23),
    KEY_MISSING(24),
    KEY_WRONG(25),
    NOT_WRITABLE(26),
    /** Another process has it open. */
    HELD(27);

    private final int exitStatus;

    FolderState(int exitStatus) {
        this.exitStatus = exitStatus;
    }

    public int exitStatus() {
        return exitStatus;
    }
}
