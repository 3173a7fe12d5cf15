package app.unknot.outcomes.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;

/** The product-limit estimate of time to an event, with Greenwood errors and log-log intervals. */
public final class KaplanMeier {
    private KaplanMeier() {}

    /**
     * @param time days until the event, or until the person was last seen
     * @param event false when the person was last seen without it
     */
    public record Observation(int time, boolean event) {}

    /**
     * @param atRisk persons seen until just before {@code time}
     * @param survival share that has not had the event after {@code time}
     */
    public record Step(int time, int atRisk, int events, double survival, double error, double low, double high) {}

    /** One step per time at which an event happened. Who is censored at that time was still at risk. */
    public static List<Step> curve(List<Observation> observations) {
        var times = new TreeSet<Integer>();
        observations.stream().filter(Observation::event).forEach(seen -> times.add(seen.time));
        var steps = new ArrayList<Step>();
        double survival = 1;
        double greenwood = 0;
        for (int time : times) {
            int atRisk = (int)
                    observations.stream().filter(seen -> seen.time >= time).count();
            int events = (int) observations.stream()
                    .filter(seen -> seen.event && seen.time == time)
                    .count();
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

    /** Persons seen at {@code time} or later, without the event before it. */
    public static int atRisk(List<Observation> observations, int time) {
        return (int) observations.stream().filter(seen -> seen.time >= time).count();
    }

    /**
     * The last time at which at least {@code fewest} are at risk: from there on single persons move the curve, and could be known by it.
     *
     * @return 0 when there are fewer from the beginning
     */
    public static int shownUntil(List<Observation> observations, int fewest) {
        List<Integer> times =
                observations.stream().map(Observation::time).sorted().toList();
        return times.size() < fewest ? 0 : times.get(times.size() - fewest);
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
