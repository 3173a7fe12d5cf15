package app.unknot.screening.holds;

import app.unknot.anatomy.Technique;
import app.unknot.screening.Finding;
import app.unknot.screening.Level;
import app.unknot.screening.ScreeningResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation came to, kept beside what it read.
 *
 * @param ceiling highest applied pressure allowed, 0-10, or null
 * @param banned in the order of the catalogue
 * @param because rule and level of each reason, such as {@code E05 EMERGENCY}, or the question that waits for its answer
 */
public record EvaluationOutcome(
        Level level,
        @Nullable Integer ceiling,
        List<Technique> banned,
        List<String> avoid,
        List<String> position,
        List<String> because) {
    public static EvaluationOutcome of(ScreeningResult screened) {
        return new EvaluationOutcome(
                screened.level(),
                screened.ceiling(),
                screened.banned().stream().sorted().toList(),
                List.copyOf(screened.avoidInWords()),
                List.copyOf(screened.position()),
                screened.because().stream().map(EvaluationOutcome::reason).toList());
    }

    private static String reason(Finding finding) {
        return finding.rule() + " " + (finding.unanswered() ? "UNANSWERED" : finding.level());
    }
}
