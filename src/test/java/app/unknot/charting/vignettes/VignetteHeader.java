package app.unknot.charting.vignettes;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.charting.briefing.SessionAlerts;
import app.unknot.charting.briefing.SessionAlerts.AlertLine;
import app.unknot.charting.briefing.SessionBriefing.Banned;
import app.unknot.charting.briefing.SessionBriefing.Briefing;
import app.unknot.screening.Finding;
import app.unknot.screening.HandsOnLimit;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.rulebook.RuleAlert;
import app.unknot.testing.Vignette;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is pinned above the note: everything that limits the session, each with its reason. */
final class VignetteHeader {
    private VignetteHeader() {}

    static void check(Briefing shown, Vignette story, Vignette.Step step, ScreeningResult today) {
        strip(shown.alerts(), today, shown.handsOn());
        assertThat(shown.ceiling()).isEqualTo(step.ceiling());
        assertThat(shown.banned())
                .extracting(banned -> banned.technique().name())
                .containsExactlyInAnyOrderElementsOf(step.texts("banned_techniques"));
        assertThat(shown.banned()).extracting(Banned::reason).noneMatch(String::isBlank);
        if (step.day() > 0) return;
        VignettePast.of(story)
                .filter(past -> !past.reaction().isEmpty())
                .ifPresent(past -> assertThat(shown.alerts())
                        .as("the reaction to the last session")
                        .extracting(AlertLine::kind)
                        .contains("REACTION"));
    }

    /** The strip of a client whose session may not begin says what stops it. */
    static void stopped(ScreeningResult standing) {
        List<AlertLine> alerts = SessionAlerts.of(standing, "", null, 0);
        assertThat(alerts.getFirst().kind()).isEqualTo("STOP");
        assertThat(standing.findings())
                .filteredOn(finding -> !finding.level().allowsStart())
                .allSatisfy(finding -> assertThat(alerts.getFirst().text()).contains(finding.title()));
        strip(alerts, standing, standing.handsOn(false).orElse(null));
    }

    private static void strip(List<AlertLine> alerts, ScreeningResult today, @Nullable HandsOnLimit handsOn) {
        Integer ceiling = today.ceiling();
        if (ceiling != null)
            assertThat(alerts)
                    .filteredOn(line -> line.strong().equals("Ceiling " + ceiling))
                    .singleElement()
                    .satisfies(line -> assertThat(today.findings())
                            .filteredOn(finding -> ceiling.equals(finding.ceiling()))
                            .extracting(Finding::title)
                            .contains(line.text()));
        if (handsOn != null)
            assertThat(alerts).contains(new AlertLine("MINUTES", "caution", handsOn.words(), handsOn.reason()));
        String avoid = String.join(", ", today.avoidInWords());
        if (!avoid.isEmpty()) assertThat(alerts).contains(new AlertLine("AVOID", "caution", "Keep off", avoid));
        if (!today.avoid().isEmpty())
            assertThat(alerts).extracting(AlertLine::strong).contains("Keep off");
        if (!today.notPositions().isEmpty() || !today.position().isEmpty())
            assertThat(alerts).extracting(AlertLine::kind).contains("POSITION");
        assertThat(today.findings())
                .filteredOn(finding -> finding.terms().alert() != RuleAlert.NONE)
                .allSatisfy(finding ->
                        assertThat(alerts).extracting(AlertLine::strong).contains(finding.title()));
    }
}
