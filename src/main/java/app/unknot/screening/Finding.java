package app.unknot.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason for a {@link Clearance}.
 *
 * @param rule code of the rule, of the question that waits for an answer, or {@link #HOLD}
 * @param ceiling highest applied pressure allowed, 0-10, or null
 * @param unanswered the question was asked and has no answer yet, which is not a No
 */
public record Finding(
        String rule,
        Level level,
        String title,
        String action,
        @Nullable Integer ceiling,
        List<String> avoid,
        boolean unanswered) {
    /** The rule code of an open hold. */
    public static final String HOLD = "HOLD";

    static Finding of(Rule rule, boolean approved) {
        var level = approved ? Level.CAUTION : rule.level();
        return new Finding(rule.code(), level, rule.title(), rule.action(), rule.ceiling(), rule.avoid(), false);
    }

    static Finding unanswered(Question question) {
        return new Finding(question.code(), Level.CLEAR, question.text(), "Please answer.", null, List.of(), true);
    }

    static Finding hold(Level level) {
        return new Finding(HOLD, level, "On hold", "Only the right document lifts it.", null, List.of(), false);
    }
}
