package app.unknot.shared.forms;

import app.unknot.shared.Ids;
import java.util.UUID;

/** Names one act of one form. It is made when the form is opened, so that whatever arrives twice under it is the same act. */
public record ActId(UUID value) {
    public static ActId next() {
        return new ActId(Ids.next());
    }
}
