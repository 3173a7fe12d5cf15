package app.unknot.outcomes.scores;

import app.unknot.outcomes.instruments.Instrument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client answered on one instrument.
 *
 * @param items in the order of the questions, null for one that has no answer
 * @param names the activities that were rated, in the same order; empty for all other instruments
 * @param none whether the client said that nothing of it applies today
 */
public record Answer(Instrument instrument, List<@Nullable Integer> items, List<String> names, boolean none) {
    public Answer {
        items = Collections.unmodifiableList(new ArrayList<>(items));
        names = List.copyOf(names);
    }

    public static Answer of(Instrument instrument, int answer) {
        return new Answer(instrument, List.of(answer), List.of(), false);
    }
}
