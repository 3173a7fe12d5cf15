package app.unknot.accounts;

import app.unknot.shared.Places;
import java.util.Set;

/**
 * The signed-in person on whose behalf code runs, with the roles as they are now.
 *
 * @param manages the places at which the manager's role holds, if there is one
 * @param treatsAt the places at which the therapist's role holds, if there is one
 */
public record Subject(UserId id, String displayName, Set<Role> roles, Places manages, Places treatsAt) {
    public Subject {
        roles = Set.copyOf(roles);
    }

    /** Somebody whose roles hold everywhere. */
    public Subject(UserId id, String displayName, Set<Role> roles) {
        this(id, displayName, roles, Places.EVERYWHERE, Places.EVERYWHERE);
    }

    /** Where this person has something to look for: what a manager manages, and where a therapist treats. */
    public Places reach() {
        Places managed = is(Role.MANAGER) ? manages : Places.NOWHERE;
        return is(Role.THERAPIST) ? managed.or(treatsAt) : managed;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
