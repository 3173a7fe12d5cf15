package app.unknot.accounts;

import java.util.Set;

/** The signed-in person on whose behalf code runs, with the roles as they are now. */
public record Subject(UserId id, String displayName, Set<Role> roles) {
    public Subject {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
