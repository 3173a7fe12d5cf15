package app.unknot.accounts;

import java.util.Set;

/** What happens to accounts and concerns others: told in the transaction in which it happens. */
public final class AccountEvents {
    private AccountEvents() {}

    /** A code was made with which the person chooses a password. */
    public record CodeMade(UserId user, String name, UserId by) {}

    /**
     * A code was used.
     *
     * @param first whether the person had no password before
     * @param restores whether the second factor goes too, as two people have agreed
     */
    public record CodeUsed(UserId user, String name, boolean first, boolean restores) {}

    /** Every session of somebody has to end. */
    public record SessionsEnded(UserId user) {}

    public record RolesChanged(UserId user, String name, Set<Role> before, Set<Role> after) {}

    /**
     * A role holds at other places now.
     *
     * @param where the places' names
     */
    public record PlacesChanged(UserId user, String name, Role role, String where) {}
}
