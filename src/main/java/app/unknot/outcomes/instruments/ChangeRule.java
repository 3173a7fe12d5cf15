package app.unknot.outcomes.instruments;

import org.jspecify.annotations.Nullable;

/**
 * What a change on an instrument means. All of it in whole numbers and fractions.
 *
 * @param direction which way is better
 * @param eligible the mildest start from which an improvement can be told; null when nobody responds on this measure
 * @param matters the smallest change that matters to clients, in points; null when none is stated
 * @param error the smallest change beyond the error of measurement, in points; null when none is stated
 * @param relative whether 30 percent less than at the start is the response; otherwise it is the change that matters, in points
 */
public record ChangeRule(
        Direction direction,
        @Nullable Score eligible,
        @Nullable Score matters,
        @Nullable Score error,
        boolean relative) {
    /** Nothing is concluded from a change. */
    static ChangeRule none(Direction direction) {
        return new ChangeRule(direction, null, null, null, false);
    }

    /** Compares two occasions; never the minutes before and after one session. */
    public Response response(@Nullable Score baseline, @Nullable Score later) {
        if (baseline == null || later == null) return Response.UNMEASURED;
        if (eligible == null || !isEligible(baseline)) return Response.NOT_ELIGIBLE;
        if (isReached(baseline, later)) return Response.RESPONDER;
        return isWorse(baseline, later) ? Response.WORSE : Response.NON_RESPONDER;
    }

    /** The value from which on a change from this start is a response; null where none can be told. */
    public @Nullable Score responseFrom(Score baseline) {
        if (!isEligible(baseline)) return null;
        if (relative) return new Score(baseline.sum() * 7, baseline.over() * 10);
        if (matters == null) return null;
        Score by = direction == Direction.HIGH_IS_WORSE ? matters.times(-1) : matters;
        return new Score(
                Math.addExact(
                        Math.multiplyExact(baseline.sum(), by.over()), Math.multiplyExact(by.sum(), baseline.over())),
                Math.multiplyExact(baseline.over(), by.over()));
    }

    /** Whether the start leaves room for an improvement to be told. */
    public boolean isEligible(Score baseline) {
        Score from = eligible;
        if (from == null) return false;
        return direction == Direction.HIGH_IS_WORSE ? baseline.isAtLeast(from) : from.isAtLeast(baseline);
    }

    /** Whether it is better by what counts as a response; exactly 30 percent, and exactly the points, are. */
    public boolean isReached(Score baseline, Score later) {
        Score gain = direction.gain(baseline, later);
        if (relative) return gain.times(10).isAtLeast(baseline.times(3));
        return matters != null && gain.isAtLeast(matters);
    }

    /** Whether it is worse by the change that matters, from whatever start. */
    public boolean isWorse(Score baseline, Score later) {
        return matters != null && direction.gain(baseline, later).times(-1).isAtLeast(matters);
    }

    /** Whether the change, in either direction, is beyond the error of measurement; exactly that much is. False when none is stated. */
    public boolean isDetectable(Score baseline, Score later) {
        return error != null && later.minus(baseline).size().isAtLeast(error);
    }

    /** Whether there is a change that could be nothing but error of measurement. */
    public boolean isWithinError(Score baseline, Score later) {
        return error != null && !later.minus(baseline).isZero() && !isDetectable(baseline, later);
    }
}
