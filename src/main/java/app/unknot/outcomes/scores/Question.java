package app.unknot.outcomes.scores;

import app.unknot.outcomes.instruments.Installed;
import app.unknot.outcomes.instruments.Instrument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One instrument to ask.
 *
 * @param installed its questions where they come from a file, or null for questions of our own
 * @param activities what the client wants to do again, for the instrument that asks about them; otherwise empty
 */
public record Question(Instrument instrument, @Nullable Installed installed, List<String> activities) {
    public Question {
        activities = List.copyOf(activities);
    }
}
