package app.unknot.plans;

/** A stretch of a plan with one rhythm. */
public sealed interface Phase {
    /** How many sessions it holds. */
    int sessions();

    /**
     * @param times sessions a week, 1 to 3
     * @param weeks how many weeks
     */
    record PerWeek(int times, int weeks) implements Phase {
        public PerWeek {
            if (times < 1 || times > 3 || weeks < 1)
                throw new IllegalArgumentException("1 to 3 times a week, for 1 week or more");
        }

        @Override
        public int sessions() {
            return times * weeks;
        }
    }

    /**
     * @param weeks between one session and the next
     * @param sessions how many
     */
    record EveryWeeks(int weeks, int sessions) implements Phase {
        public EveryWeeks {
            if (weeks < 1 || sessions < 1) throw new IllegalArgumentException("Every week or more, once or more");
        }
    }
}
