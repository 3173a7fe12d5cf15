package app.unknot.charting.briefing;

import app.unknot.anatomy.Regions;
import app.unknot.plans.Plan;
import app.unknot.screening.Clearance;
import app.unknot.screening.Finding;
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
    public static List<AlertLine> of(Clearance clearance, String allergies, @Nullable Plan plan, int session) {
        return of(clearance, false, allergies, plan, session);
    }

    /**
     * @param reactedLast whether a recent session was followed by a reaction
     */
    static List<AlertLine> of(
            Clearance clearance, boolean reactedLast, String allergies, @Nullable Plan plan, int session) {
        List<AlertLine> alerts = new ArrayList<>();
        if (!clearance.level().allowsStart())
            alerts.add(new AlertLine("STOP", "stop", clearance.level().title(), reasons(clearance)));
        Integer ceiling = clearance.ceiling();
        if (ceiling != null)
            alerts.add(new AlertLine(
                    "CEILING",
                    "caution",
                    "Ceiling " + ceiling,
                    clearance.ceilingReason().orElse("")));
        clearance
                .handsOn(reactedLast)
                .ifPresent(limit -> alerts.add(new AlertLine("MINUTES", "caution", limit.words(), limit.reason())));
        if (!clearance.avoid().isEmpty())
            alerts.add(new AlertLine(
                    "AVOID",
                    "stop",
                    "Keep off",
                    clearance.keepOffByReason().entrySet().stream()
                            .map(kept -> Regions.together(kept.getValue()) + " (" + kept.getKey() + ")")
                            .collect(Collectors.joining(", "))));
        if (!clearance.avoidInWords().isEmpty())
            alerts.add(new AlertLine("AVOID", "caution", "Keep off", String.join(", ", clearance.avoidInWords())));
        if (!clearance.notPositions().isEmpty() || !clearance.position().isEmpty())
            alerts.add(new AlertLine("POSITION", "caution", "Position", position(clearance)));
        clearance
                .unsorted()
                .forEach(words ->
                        alerts.add(new AlertLine("WORDS", "caution", "Not sorted", "\u201c" + words + "\u201d")));
        if (!allergies.isBlank()) alerts.add(new AlertLine("ALLERGY", "plain", allergies, "allergy"));
        clearance.findings().stream()
                .filter(finding -> finding.terms().alert() != RuleAlert.NONE)
                .forEach(finding -> alerts.add(alert(finding)));
        if (plan != null)
            alerts.add(new AlertLine(
                    "PLAN",
                    "plan",
                    "Plan " + (session == 0 ? plan.sessionsUsed() : session) + " of " + plan.sessionsPlanned(),
                    plan.waitsForReview()
                            ? "paused: record the checkpoint"
                            : plan.isCheckpointDue()
                                    ? "checkpoint due"
                                    : plan.nextCheckpoint() > 0 ? "checkpoint at " + plan.nextCheckpoint() : ""));
        return alerts;
    }

    private static AlertLine alert(Finding finding) {
        RuleAlert kind = finding.terms().alert();
        return new AlertLine(
                kind.name(), kind == RuleAlert.ALLERGY ? "plain" : "caution", finding.title(), finding.action());
    }

    private static String position(Clearance clearance) {
        List<String> words = new ArrayList<>();
        clearance
                .notPositions()
                .forEach((position, why) ->
                        words.add("not " + position.title().toLowerCase(Locale.ROOT) + " (" + why + ")"));
        words.addAll(clearance.position());
        return String.join(", ", words);
    }

    /** Every reason that stops, not the first alone. */
    private static String reasons(Clearance clearance) {
        return clearance.findings().stream()
                .filter(finding -> !finding.level().allowsStart())
                .map(Finding::title)
                .collect(Collectors.joining(", "));
    }
}
