package app.unknot.claims.settings;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The clearinghouse of the server's own settings, which holds until a manager enters one. */
@Component
record ServerClearinghouse(
        @Value("${unknot.clearinghouse.id:CLEARINGHOUSE}") String id,
        @Value("${unknot.clearinghouse.name:Clearinghouse}") String name,
        @Value("${unknot.clearinghouse.trial:false}") boolean trial) {
    ClearinghouseForm form() {
        return new ClearinghouseForm(name, id, "", trial, "", "");
    }
}
