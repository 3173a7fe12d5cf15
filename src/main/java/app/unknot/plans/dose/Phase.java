package app.unknot.plans.dose;

import app.unknot.plans.words.PlansWords;
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
            String often = times == 1
                    ? PlansWords.ONCE_A_WEEK.text()
                    : times == 2 ? PlansWords.TWICE_A_WEEK.text() : PlansWords.THREE_TIMES_A_WEEK.text();
            return weeks == 1 ? PlansWords.FOR_A_WEEK.text(often) : PlansWords.FOR_WEEKS.text(often, weeks);
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
            String often = weeks == 1 ? PlansWords.EVERY_WEEK.text() : PlansWords.EVERY_WEEKS.text(weeks);
            return sessions == 1 ? PlansWords.ONCE.text(often) : PlansWords.TIMES.text(often, sessions);
        }
    }
}
