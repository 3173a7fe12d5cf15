package app.unknot.accounts.tablets;

import app.unknot.accounts.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Who is signed in at this moment. */
public interface OpenSessions {
    /**
     * One session.
     *
     * @param begun when the person signed in
     * @param active when the person last did something
     */
    record OpenSession(Instant begun, Instant active) {}

    /** The open sessions of everybody who has one, the oldest first. */
    Map<UserId, List<OpenSession>> now();
}
