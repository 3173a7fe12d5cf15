package app.unknot.accounts.people;

import app.unknot.accounts.Role;
import java.util.Set;

/** What is asked of a new account. The person chooses the password, never the one who invites. */
public record NewAccount(String signInName, String firstName, String lastName, Set<Role> roles) {
    public NewAccount {
        roles = Set.copyOf(roles);
    }
}
