package app.unknot.outcomes;

import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.instruments.Response;
import app.unknot.outcomes.instruments.Score;
import org.jspecify.annotations.Nullable;

/**
 * Clients with the same pain at the start and now.
 *
 * @param baseline 0-10 before the first session, or null when it was not asked
 * @param latest 0-10 before the newest session
 * @param followed whether the newest is of a later day than the first
 */
record PainGroup(@Nullable Integer baseline, @Nullable Integer latest, boolean followed, long clients) {
    int change() {
        return baseline == null || latest == null ? 0 : latest - baseline;
    }

    boolean isMeasured() {
        return baseline != null && latest != null;
    }

    boolean isEligible() {
        return baseline != null && Instrument.PAIN_NOW.change().isEligible(Score.of(baseline));
    }

    Response response() {
        return baseline == null || latest == null
                ? Response.UNMEASURED
                : Instrument.PAIN_NOW.change().response(Score.of(baseline), Score.of(latest));
    }
}
