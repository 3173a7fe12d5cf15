package app.unknot.accounts.access;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which records are of one client. Most clients have one; two are joined by an alias, which clients knows. */
public interface SameClient {
    /** Every record is a client of its own. */
    SameClient APART = Set::of;

    /** All records of the client whose record this is; the record itself among them, and alone for most. */
    Collection<UUID> recordsOf(UUID client);
}
