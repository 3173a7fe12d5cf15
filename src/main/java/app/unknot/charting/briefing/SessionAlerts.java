package app.unknot.charting.briefing;

import app.unknot.anatomy.Regions;
import app.unknot.charting.words.ChartingWords;
import app.unknot.plans.Plan;
import app.unknot.screening.Finding;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.rulebook.RuleAlert;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The alert strip: ceiling, minutes, do not touch, words that nobody has sorted, allergy, approval, plan, always in this order. */
public final class SessionAlerts {
    private SessionAlerts() {}

    /**
     * @param kind STOP, CEILING, MINUTES, AVOID, POSITION, ALLERGY, CAUTION, CLEARANCE, WORDS, REACTION or PLAN
     * @param tone caution, stop, plain or plan
     */
    public record AlertLine(String kind, String tone, String strong, String text) {}

    /**
     * @param session which session of the plan today is, or 0
     */
    public static List<AlertLine> of(ScreeningResult screened, String allergies, @Nullable Plan plan, int session) {
        return of(screened, false, allergies, plan, session);
    }

    /**
     * @param reactedLast whether a recent session was followed by a reaction
     */
    static List<AlertLine> of(
            ScreeningResult screened, boolean reactedLast, String allergies, @Nullable Plan plan, int session) {
        List<AlertLine> alerts = new ArrayList<>();
        if (!screened.level().allowsStart())
            alerts.add(new AlertLine("STOP", "stop", screened.level().title(), reasons(screened)));
        Integer ceiling = screened.ceiling();
        if (ceiling != null)
            alerts.add(new AlertLine(
                    "CEILING",
                    "caution",
                    ChartingWords.CEILING.text(ceiling),
                    screened.ceilingReason().orElse("")));
        screened.handsOn(reactedLast)
                .ifPresent(limit -> alerts.add(new AlertLine("MINUTES", "caution", limit.words(), limit.reason())));
        if (!screened.avoid().isEmpty())
            alerts.add(new AlertLine(
                    "AVOID",
                    "stop",
                    ChartingWords.KEEP_OFF.text(),
                    screened.keepOffByReason().entrySet().stream()
                            .map(kept -> Regions.together(kept.getValue()) + " (" + kept.getKey() + ")")
                            .collect(Collectors.joining(", "))));
        if (!screened.avoidInWords().isEmpty())
            alerts.add(new AlertLine(
                    "AVOID", "caution", ChartingWords.KEEP_OFF.text(), String.join(", ", screened.avoidInWords())));
        if (!screened.notPositions().isEmpty() || !screened.position().isEmpty())
            alerts.add(new AlertLine("POSITION", "caution", ChartingWords.POSITION.text(), position(screened)));
        screened.unsorted()
                .forEach(words -> alerts.add(new AlertLine(
                        "WORDS", "caution", ChartingWords.NOT_SORTED.text(), "\u201c" + words + "\u201d")));
        if (!allergies.isBlank())
            alerts.add(new AlertLine("ALLERGY", "plain", allergies, ChartingWords.ALLERGY_2.text()));
        screened.findings().stream()
                .filter(finding -> finding.terms().alert() != RuleAlert.NONE)
                .forEach(finding -> alerts.add(alert(finding)));
        if (plan != null)
            alerts.add(new AlertLine(
                    "PLAN",
                    "plan",
                    ChartingWords.PLAN_OF.text(session == 0 ? plan.sessionsUsed() : session, plan.sessionsPlanned()),
                    plan.waitsForReview()
                            ? ChartingWords.PAUSED_RECORD_THE_CHECKPOINT.text()
                            : plan.isCheckpointDue()
                                    ? ChartingWords.CHECKPOINT_DUE.text()
                                    : plan.nextCheckpoint() > 0
                                            ? ChartingWords.CHECKPOINT_AT.text(plan.nextCheckpoint())
                                            : ""));
        return alerts;
    }

    private static AlertLine alert(Finding finding) {
        RuleAlert kind = finding.terms().alert();
        return new AlertLine(
                kind.name(), kind == RuleAlert.ALLERGY ? "plain" : "caution", finding.title(), finding.action());
    }

    private static String position(ScreeningResult screened) {
        List<String> words = new ArrayList<>();
        screened.notPositions()
                .forEach((position, why) ->
                        words.add(ChartingWords.NOT.text(position.title().toLowerCase(Locale.ROOT), why)));
        words.addAll(screened.position());
        return String.join(", ", words);
    }

    /** Every reason that stops, not the first alone. */
    private static String reasons(ScreeningResult screened) {
        return screened.findings().stream()
                .filter(finding -> !finding.level().allowsStart())
                .map(Finding::title)
                .collect(Collectors.joining(", "));
    }
}
