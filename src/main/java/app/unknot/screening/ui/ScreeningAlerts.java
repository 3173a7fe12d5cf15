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
                    ScreeningText.CEILING.text(screened.ceiling()),
                    screened.ceilingReason().orElse("")));
        }
        screened.handsOn(false)
                .ifPresent(limit -> alerts.add(new Alert(Alert.Kind.MINUTES, limit.words(), limit.reason())));
        screened.keepOffByReason()
                .forEach((why, regions) -> alerts.add(new Alert(
                        Alert.Kind.AVOID, ScreeningText.KEEP_OFF_2.text(), Regions.together(regions) + ": " + why)));
        screened.notPositions()
                .forEach((position, why) -> alerts.add(new Alert(
                        Alert.Kind.POSITION,
                        ScreeningText.NOT.text(position.title().toLowerCase(Locale.ROOT)),
                        why)));
        screened.findings().stream()
                .filter(finding -> finding.terms().alert() != RuleAlert.NONE)
                .forEach(finding ->
                        alerts.add(new Alert(kind(finding.terms().alert()), finding.title(), finding.action())));
        screened.findings().stream()
                .filter(finding -> finding.level() == Level.REFER_ADVISE)
                .findFirst()
                .ifPresent(finding -> alerts.add(new Alert(
                        Alert.Kind.CLEARANCE, ScreeningText.RECOMMEND_SEEING_A_DOCTOR.text(), finding.title())));
        screened.unsorted()
                .forEach(words -> alerts.add(
                        new Alert(Alert.Kind.WORDS, ScreeningText.NOT_SORTED.text(), "\u201c" + words + "\u201d")));
        return alerts;
    }

    private static Alert.Kind kind(RuleAlert alert) {
        return alert == RuleAlert.ALLERGY ? Alert.Kind.ALLERGY : Alert.Kind.CAUTION;
    }
}
