package app.unknot.plans;

/** The change that matters to clients: 30 percent better than at the start (Ostelo 2008), in whole numbers only. */
public final class MeaningfulChange {
    private MeaningfulChange() {}

    /**
     * On a scale where high is worse. Exact: 20 to 14 is 30 percent, though rounded means would say less.
     *
     * @param baseline at the start, 0 or more
     */
    public static boolean reached(int baseline, int now) {
        return 10 * (baseline - now) >= 3 * baseline;
    }
}
