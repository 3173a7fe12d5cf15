package app.unknot.plans;

import app.unknot.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a signed note tells the plan. Pain right after a session is not among it: it says nothing about the course.
 *
 * @param painBefore 0-10 before the session, or null when it was not asked
 * @param minutes of treatment
 * @param homeCare what was done at home since the session before
 * @param reaction whether the client reported a reaction
 */
public record SessionSeen(@Nullable Integer painBefore, int minutes, Adherence homeCare, boolean reaction) {
    /** When nothing is known but that there was a session. */
    public static final SessionSeen NOTHING = new SessionSeen(null, 0, Adherence.NOT_ASKED, false);

    public enum Adherence implements Text {
        DONE,
        PARTLY,
        NO,
        NOT_ASKED;

        public String title() {
            return text();
        }

        /**
         * @param answer of the note: NONE, SOME, MOST, ALL, or anything else when it was not asked
         */
        public static Adherence ofAnswer(String answer) {
            return switch (answer) {
                case "ALL", "MOST" -> DONE;
                case "SOME" -> PARTLY;
                case "NONE" -> NO;
                default -> NOT_ASKED;
            };
        }
    }
}
