package app.unknot.screening.ui;

import app.unknot.anatomy.Regions;
import app.unknot.screening.Finding;
import app.unknot.screening.Level;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.rulebook.RuleAlert;
import app.unknot.shared.ui.Alert;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts what screening found on the alert strip that is pinned on every clinical screen. */
public final class ScreeningAlerts {
    private ScreeningAlerts() {}

    public static List<Alert> of(ScreeningResult screened) {
        var alerts = new ArrayList<Alert>();
        if (!screened.level().allowsStart()) {
            var why = screened.findings().stream()
                    .filter(finding -> !finding.level().allowsStart())
                    .map(Finding::title)
                    .collect(Collectors.joining(", "));
            alerts.add(new Alert(Alert.Kind.STOP, screened.level().title(), why));
        }
        if (screened.ceiling() != null) {
            alerts.add(new Alert(
                    Alert.Kind.CEILING,
                    "Ceiling " + screened.ceiling(),
                    screened.ceilingReason().orElse("")));
        }
        screened.handsOn(false)
                .ifPresent(limit -> alerts.add(new Alert(Alert.Kind.MINUTES, limit.words(), limit.reason())));
        screened.keepOffByReason()
                .forEach((why, regions) ->
                        alerts.add(new Alert(Alert.Kind.AVOID, "Keep off", Regions.together(regions) + ": " + why)));
        screened.notPositions()
                .forEach((position, why) -> alerts.add(
                        new Alert(Alert.Kind.POSITION, "Not " + position.title().toLowerCase(Locale.ROOT), why)));
        screened.findings().stream()
                .filter(finding -> finding.terms().alert() != RuleAlert.NONE)
                .forEach(finding ->
                        alerts.add(new Alert(kind(finding.terms().alert()), finding.title(), finding.action())));
        screened.findings().stream()
                .filter(finding -> finding.level() == Level.REFER_ADVISE)
                .findFirst()
                .ifPresent(finding ->
                        alerts.add(new Alert(Alert.Kind.CLEARANCE, "Recommend seeing a doctor", finding.title())));
        screened.unsorted()
                .forEach(words -> alerts.add(new Alert(Alert.Kind.WORDS, "Not sorted", "\u201c" + words + "\u201d")));
        return alerts;
    }

    private static Alert.Kind kind(RuleAlert alert) {
        return alert == RuleAlert.ALLERGY ? Alert.Kind.ALLERGY : Alert.Kind.CAUTION;
    }
}
