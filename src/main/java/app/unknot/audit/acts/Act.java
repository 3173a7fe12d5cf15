package app.unknot.audit.acts;

import app.unknot.shared.text.MessageFiles;
import java.util.List;

/**
 * One thing that people do, or the portal does, and that leaves a line in the log. Its words are in the message file, under
 * {@code act.note-sign.done} and {@code act.note-sign.tried}.
 *
 * @param code as the log writes it, such as {@code NOTE_SIGN}
 * @param onRecord whether it is always done to one client's record
 */
public record Act(String code, ActGroup group, boolean onRecord) {
    /** As a line that was done begins, such as "Signed a session note". */
    public String done() {
        return MessageFiles.words(Act.class, key("done"));
    }

    /** As one that was refused or failed begins, such as "Tried to sign a session note". */
    public String tried() {
        return MessageFiles.words(Act.class, key("tried"));
    }

    public List<String> keys() {
        return List.of(key("done"), key("tried"));
    }

    private String key(String part) {
        return "act." + MessageFiles.coded(code) + "." + part;
    }
}
