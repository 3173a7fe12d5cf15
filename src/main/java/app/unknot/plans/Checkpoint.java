package app.unknot.plans;

import app.unknot.shared.text.Text;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was decided when the plan was looked at again.
 *
 * @param afterSession sessions held by then
 * @param review what was measured, or null for decisions that were made before there were measures
 */
public record Checkpoint(
        int afterSession,
        Decision decision,
        String reason,
        LocalDate decidedOn,
        @Nullable Review review) {
    /**
     * What was measured and asked.
     *
     * @param pain 0-10 on average in the last week
     * @param ability by goal, how well it can be done now, 0-10
     * @param reactions what followed the sessions since the last checkpoint; may be empty
     * @param homeCare what was done at home since then
     * @param meaningful whether the change that matters was there, at the sessions so far
     */
    public record Review(
            int pain,
            Map<String, Integer> ability,
            String reactions,
            SessionSeen.Adherence homeCare,
            boolean meaningful) {
        public Review {
            ability = Map.copyOf(ability);
        }
    }

    public enum Decision implements Text {
        CONTINUE,
        CHANGE,
        TAPER,
        REFER,
        DISCHARGE;

        public String title() {
            return text();
        }
    }
}
