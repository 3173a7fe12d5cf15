package app.unknot.screening.ui;

import app.unknot.anatomy.Regions;
import app.unknot.screening.Clearance;
import app.unknot.screening.Finding;
import app.unknot.screening.Level;
import app.unknot.screening.rulebook.RuleAlert;
import app.unknot.shared.ui.Alert;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts what screening found on the alert strip that is pinned on every clinical screen. */
public final class ScreeningAlerts {
    private ScreeningAlerts() {}

    public static List<Alert> of(Clearance clearance) {
        var alerts = new ArrayList<Alert>();
        if (!clearance.level().allowsStart()) {
            var why = clearance.findings().stream()
                    .filter(finding -> !finding.level().allowsStart())
                    .map(Finding::title)
                    .collect(Collectors.joining(", "));
            alerts.add(new Alert(Alert.Kind.STOP, clearance.level().title(), why));
        }
        if (clearance.ceiling() != null) {
            alerts.add(new Alert(
                    Alert.Kind.CEILING,
                    "Ceiling " + clearance.ceiling(),
                    clearance.ceilingReason().orElse("")));
        }
        clearance
                .handsOn(false)
                .ifPresent(limit -> alerts.add(new Alert(Alert.Kind.MINUTES, limit.words(), limit.reason())));
        clearance
                .keepOffByReason()
                .forEach((why, regions) ->
                        alerts.add(new Alert(Alert.Kind.AVOID, "Keep off", Regions.together(regions) + ": " + why)));
        clearance
                .notPositions()
                .forEach((position, why) -> alerts.add(
                        new Alert(Alert.Kind.POSITION, "Not " + position.title().toLowerCase(Locale.ROOT), why)));
        clearance.findings().stream()
                .filter(finding -> finding.terms().alert() != RuleAlert.NONE)
                .forEach(finding ->
                        alerts.add(new Alert(kind(finding.terms().alert()), finding.title(), finding.action())));
        clearance.findings().stream()
                .filter(finding -> finding.level() == Level.REFER_ADVISE)
                .findFirst()
                .ifPresent(finding ->
                        alerts.add(new Alert(Alert.Kind.CLEARANCE, "Recommend seeing a doctor", finding.title())));
        clearance
                .unsorted()
                .forEach(words -> alerts.add(new Alert(Alert.Kind.WORDS, "Not sorted", "\u201c" + words + "\u201d")));
        return alerts;
    }

    private static Alert.Kind kind(RuleAlert alert) {
        return alert == RuleAlert.ALLERGY ? Alert.Kind.ALLERGY : Alert.Kind.CAUTION;
    }
}
