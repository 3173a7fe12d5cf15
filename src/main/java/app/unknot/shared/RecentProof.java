package app.unknot.shared;

/**
 * Whether the person of this session has shown password and second factor within the last five minutes. Asked before anything that
 * carries the records of many clients, or keys, out of the portal; a tablet's PIN shows nothing.
 */
public interface RecentProof {
    boolean isThere();

    /** Refuses with words for the person when it is not there. */
    void require();
}
