package app.unknot.audit;

import app.unknot.audit.AuditEvent.Outcome;
import app.unknot.shared.Addresses;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Addresses of the access log. */
public final class AuditPages {
    public static final String ACCESS_LOG = "access-log";
    public static final String MY_ACCESS = "my-access";

    /** In the address of the log: the number of the record whose entries are wanted. */
    public static final String RECORD_PARAMETER = "record";

    /** In the address of the log: the account whose entries are wanted. */
    public static final String WHO_PARAMETER = "who";

    /** In the address of the log: how what is wanted ended. */
    public static final String RESULT_PARAMETER = "result";

    private AuditPages() {}

    public static String ofRecord(String number) {
        return Addresses.asking(ACCESS_LOG, RECORD_PARAMETER, number);
    }

    public static String ofAccount(@Nullable UUID account) {
        return Addresses.asking(ACCESS_LOG, WHO_PARAMETER, account);
    }

    public static String refusedTo(@Nullable UUID account) {
        return Addresses.asking(ACCESS_LOG, RESULT_PARAMETER, Outcome.DENIED) + "&" + WHO_PARAMETER + "=" + account;
    }

    public static String failed() {
        return Addresses.asking(ACCESS_LOG, RESULT_PARAMETER, Outcome.FAILED);
    }
}
