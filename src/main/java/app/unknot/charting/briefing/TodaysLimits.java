package app.unknot.charting.briefing;

import app.unknot.charting.NoteHead;
import app.unknot.charting.briefing.SessionAlerts.AlertLine;
import app.unknot.charting.words.ChartingWords;
import app.unknot.plans.Plan;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.Schedule;
import app.unknot.screening.Finding;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.ScreeningResults;
import app.unknot.shared.PracticeFormats;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the screening of the day allows in this session, and what the alert strip says of it. */
@Component
class TodaysLimits {
    private static final int USUAL_MINUTES = 60;

    private final ScreeningResults screening;
    private final LastVisits lastVisits;
    private final Schedule schedule;

    TodaysLimits(ScreeningResults screening, LastVisits lastVisits, Schedule schedule) {
        this.screening = screening;
        this.lastVisits = lastVisits;
        this.schedule = schedule;
    }

    /**
     * @param at when the safety questions of the day were asked, in words; empty when nobody asked yet
     * @param found what they found; empty when nobody asked yet
     * @param plannedMinutes of the appointment, or what screening allows when that is less
     */
    record Screened(ScreeningResult clearance, SessionLimits limits, String at, String found, int plannedMinutes) {}

    Screened of(NoteHead head) {
        Optional<ScreeningResult> asked = screening.onDay(head.client(), head.serviceDate());
        ScreeningResult result = asked.orElseGet(() -> screening.standing(head.client()));
        SessionLimits limits = lastVisits.limits(head, result);
        AppointmentRow appointment = schedule.open(head.appointment());
        return new Screened(
                result,
                limits,
                asked.isPresent() ? screened(head) : "",
                asked.map(TodaysLimits::found).orElse(""),
                limits.shortened(appointment.minutes() == 0 ? USUAL_MINUTES : appointment.minutes()));
    }

    private String screened(NoteHead head) {
        return ChartingWords.SCREENED.text(
                PracticeFormats.monthDay(head.serviceDate()),
                screening
                        .answeredBy(head.client(), head.serviceDate())
                        .map(by -> ", " + by.words())
                        .orElse(""));
    }

    List<AlertLine> alerts(NoteHead head, ScreeningResult result, String allergies, @Nullable Plan plan) {
        Optional<AlertLine> reaction =
                PastReactions.alert(lastVisits.before(head).orElse(null), head.serviceDate());
        List<AlertLine> alerts =
                new ArrayList<>(SessionAlerts.of(result, reaction.isPresent(), allergies, plan, head.sessionNumber()));
        // The plan stays at the end of the strip.
        int place = plan == null ? alerts.size() : alerts.size() - 1;
        reaction.ifPresent(line -> alerts.add(place, line));
        return alerts;
    }

    private static String found(ScreeningResult result) {
        if (result.findings().isEmpty()) return ChartingWords.NO_WARNING_SIGNS_NOTHING_LIMITS.text();
        return result.level().title() + ": "
                + result.findings().stream().map(Finding::title).collect(Collectors.joining(", ")) + ".";
    }
}
