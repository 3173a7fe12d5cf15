package app.unknot.outcomes.instruments;

import app.unknot.plans.MeaningfulChange;

/** A measure on which high is worse, with the limits of the responder rule. */
public enum Measure {
    /** Pain now, 0-10. */
    NPRS(4, 2),
    /** Sum of the three items, 0-30: a mean of 4 to be eligible, a mean of 1 to be worse. */
    PEG_SUM(12, 3),
    /** Ticked statements, 0-24. */
    RMDQ(4, 5);

    private final int eligibleFrom;
    private final int worseBy;

    Measure(int eligibleFrom, int worseBy) {
        this.eligibleFrom = eligibleFrom;
        this.worseBy = worseBy;
    }

    /** Lowest baseline from which a change can be told. */
    public int eligibleFrom() {
        return eligibleFrom;
    }

    /** Compares two visits; never the minutes before and after one session. */
    public Response response(int baseline, int later) {
        if (baseline < eligibleFrom) return Response.NOT_ELIGIBLE;
        if (MeaningfulChange.reached(baseline, later)) return Response.RESPONDER;
        return later - baseline >= worseBy ? Response.WORSE : Response.NON_RESPONDER;
    }
}
