package app.unknot.audit;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Tells who stands behind an account in the log. The log itself keeps ids, which outlive names. */
public interface ActorNames {
    /** The names of those that are known. */
    Map<UUID, String> of(Collection<UUID> accounts);

    /** Everybody who has or had an account. */
    Map<UUID, String> all();

    /** Whether anybody besides this account is a manager or an admin. */
    boolean othersInCharge(UUID account);
}
