package app.unknot.plans.dose;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A stretch of a plan with one rhythm. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Phase.PerWeek.class, name = "PER_WEEK"),
    @JsonSubTypes.Type(value = Phase.EveryWeeks.class, name = "EVERY_WEEKS")
})
public sealed interface Phase {
    /** How many sessions it holds. */
    int sessions();

    /** In words, such as {@code twice a week for 2 weeks}. */
    String words();

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

        @Override
        public String words() {
            String often = times == 1 ? "once a week" : times == 2 ? "twice a week" : "three times a week";
            return often + " for " + (weeks == 1 ? "a week" : weeks + " weeks");
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

        @Override
        public String words() {
            String often = weeks == 1 ? "every week" : "every " + weeks + " weeks";
            return often + ", " + (sessions == 1 ? "once" : sessions + " times");
        }
    }
}
