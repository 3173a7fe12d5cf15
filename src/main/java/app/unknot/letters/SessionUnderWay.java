package app.unknot.letters;

import app.unknot.clients.ClientId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The signed-in therapist's session that a warning sign interrupts. The chart lies above, so it has the bean; it is asked for a
 * therapist of the care team.
 */
public interface SessionUnderWay {
    /** Today's session with this client whose note is not signed; empty when none was begun. */
    Optional<Interrupted> of(ClientId client);

    /** Ends it as stopped; the note so far stays as it is, to be signed. Doing it twice is the same as once. */
    void stop(ClientId client, Instant at, String why, String told);

    /**
     * @param address where its note is written
     * @param done region by region, in words; empty when no hand was laid on
     * @param minutes of hands-on work
     */
    record Interrupted(String address, List<String> done, int minutes) {
        public Interrupted {
            done = List.copyOf(done);
        }
    }
}
