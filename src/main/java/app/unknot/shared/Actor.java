package app.unknot.shared;

import java.util.UUID;

/** Whoever acts in a signed-in session, as far as the log needs to know. */
public interface Actor {
    UUID actorId();

    /** The roles at the time of the act, such as {@code THERAPIST+MANAGER}. */
    String actorRoles();
}
