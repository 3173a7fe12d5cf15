package app.unknot.outcomes.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The product-limit estimate of time to an event, with Greenwood errors and log-log intervals. */
public final class KaplanMeier {
    private KaplanMeier() {}

    /**
     * @param atRisk persons seen until just before {@code time}
     * @param survival share that has not had the event after {@code time}
     */
    public record Step(int time, int atRisk, int events, double survival, double error, double low, double high) {}

    /** One step per time at which an event happened. Who is censored at that time was still at risk. */
    public static List<Step> curve(Times seen) {
        var steps = new ArrayList<Step>();
        double survival = 1;
        double greenwood = 0;
        for (int time = 0; time <= seen.longest(); time++) {
            int events = seen.events(time);
            if (events == 0) continue;
            int atRisk = seen.atRisk(time);
            survival *= 1 - (double) events / atRisk;
            if (events == atRisk) {
                // Nobody is left: the error is not defined, so nothing is claimed.
                steps.add(new Step(time, atRisk, events, 0, 0, 0, 1));
                break;
            }
            greenwood += (double) events / ((double) atRisk * (atRisk - events));
            double spread = Interval.Z95 * Math.sqrt(greenwood) / Math.log(survival);
            steps.add(new Step(
                    time,
                    atRisk,
                    events,
                    survival,
                    survival * Math.sqrt(greenwood),
                    Math.pow(survival, Math.exp(-spread)),
                    Math.pow(survival, Math.exp(spread))));
        }
        return steps;
    }

    /** The first time at which half have had the event; empty means not reached, which is neither 0 nor the last time. */
    public static OptionalInt median(List<Step> curve) {
        return curve.stream()
                .filter(step -> step.survival <= 0.5)
                .mapToInt(Step::time)
                .findFirst();
    }

    /**
     * The last time at which at least {@code fewest} are at risk: from there on single persons move the curve, and could be known by it.
     *
     * @return 0 when there are fewer from the beginning
     */
    public static int shownUntil(Times seen, int fewest) {
        int time = seen.longest();
        while (time > 0 && seen.atRisk(time) < fewest) time--;
        return time;
    }

    /** The curve's value at a time: that of the last step until then, and all of it before the first. */
    public static Interval at(List<Step> curve, int time) {
        Interval found = new Interval(1, 1, 1);
        for (Step step : curve) {
            if (step.time > time) break;
            found = new Interval(step.survival, step.low, step.high);
        }
        return found;
    }
}
