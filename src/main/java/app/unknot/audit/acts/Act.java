package app.unknot.audit.acts;

/**
 * One thing that people do, or the portal does, and that leaves a line in the log.
 *
 * @param code as the log writes it, such as {@code NOTE_SIGN}
 * @param done as a line that was done begins, such as "Signed a session note"
 * @param wanted after "Tried to": "sign a session note"
 * @param onRecord whether it is always done to one client's record
 */
public record Act(String code, ActGroup group, String done, String wanted, boolean onRecord) {
    public String tried() {
        return "Tried to " + wanted;
    }
}
