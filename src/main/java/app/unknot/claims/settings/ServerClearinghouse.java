package app.unknot.claims.settings;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The clearinghouse of the server's own settings, which holds until a manager enters one. */
@Component
record ServerClearinghouse(
        @Value("${unknot.clearinghouse.id:CLEARINGHOUSE}") String id,
        @Value("${unknot.clearinghouse.name:Clearinghouse}") String name,
        @Value("${unknot.clearinghouse.trial:false}") boolean trial) {
    private static final String NOBODY = "CLEARINGHOUSE";

    /** Whether neither the server nor a manager has named one yet. */
    boolean isMadeUp(ClearinghouseForm form) {
        return form.receiverId().equals(NOBODY);
    }

    ClearinghouseForm form() {
        return new ClearinghouseForm(name, id, "", trial, "", "");
    }
}
