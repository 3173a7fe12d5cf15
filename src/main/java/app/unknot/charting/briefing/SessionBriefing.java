package app.unknot.charting.briefing;

import app.unknot.accounts.UserId;
import app.unknot.anatomy.Position;
import app.unknot.anatomy.Regions;
import app.unknot.anatomy.Technique;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteSigned.RegionWork;
import app.unknot.charting.briefing.SessionAlerts.AlertLine;
import app.unknot.charting.note.Adaptation;
import app.unknot.charting.note.FieldLine;
import app.unknot.charting.note.NoteField;
import app.unknot.charting.note.OpenNote;
import app.unknot.charting.snippets.Snippet;
import app.unknot.charting.snippets.Snippets;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientRecord;
import app.unknot.plans.HomeCareLimits;
import app.unknot.plans.Plan;
import app.unknot.plans.PressureCheck;
import app.unknot.plans.SessionDates;
import app.unknot.screening.HandsOnLimit;
import app.unknot.screening.ScreeningResult;
import app.unknot.shared.HomeCareItem;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.disk.SavesToTheLast;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Gathers what the workspace shows beside the note: who, what limits today, what the plan says, what was done last time. */
@Service
public class SessionBriefing {
    private final ClientDirectory clients;
    private final TodaysLimits today;
    private final TodaysPlan plans;
    private final LastTimes lastTimes;
    private final PressureProfile pressure;
    private final Snippets snippets;
    private final PracticeClock clock;

    SessionBriefing(
            ClientDirectory clients,
            TodaysLimits today,
            TodaysPlan plans,
            LastTimes lastTimes,
            PressureProfile pressure,
            Snippets snippets,
            PracticeClock clock) {
        this.clients = clients;
        this.today = today;
        this.plans = plans;
        this.lastTimes = lastTimes;
        this.pressure = pressure;
        this.snippets = snippets;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    @SavesToTheLast
    public Briefing of(NoteHead head) {
        ClientRecord client = clients.open(head.client());
        TodaysLimits.Screened screened = today.of(head);
        ScreeningResult result = screened.clearance();
        SessionLimits limits = screened.limits();
        Plan plan = plans.of(head.client());
        PressurePreferences preferred = pressure.of(head.client());
        Map<HomeCareItem, String> withheld = HomeCareLimits.of(result);
        var reference = client.reference();
        int age = reference.ageOn(clock.today());
        return new Briefing(
                new ClientLine(
                        reference.id().toString(),
                        reference.name(),
                        reference.initials(),
                        age,
                        PracticeFormats.day(reference.born()),
                        client.complaint()),
                today.alerts(head, result, client.allergies(), plan),
                limits.ceiling(),
                limits.words(),
                preferred.overall(),
                preferred.byRegion(),
                limits.banned().entrySet().stream()
                        .map(entry -> new Banned(entry.getKey(), entry.getValue()))
                        .toList(),
                result.avoid(),
                limits.notPositions(),
                limits.adaptations(),
                RedFlags.all(),
                PressureCheck.verdicts(limits.ceiling()),
                plan == null ? null : plans.line(head, plan, limits),
                screened.plannedMinutes(),
                limits.handsOn(),
                screened.at(),
                screened.found(),
                lastTimes.of(head.client()),
                Arrays.stream(HomeCareItem.values())
                        .map(item -> new HomeCareChoice(item.name(), item.title(), withheld.get(item)))
                        .toList(),
                Regions.treatableCodes(),
                snippets.all(),
                PracticeFormats.locale().toLanguageTag(),
                FieldLine.all());
    }

    /**
     * All of it, in the names that the workspace reads.
     *
     * @param avoid every region of the body map that must not be touched
     * @param notPositions how the client must not lie, with the reason
     * @param adaptations findings of which the note says how the session was adapted to them
     * @param plannedMinutes of the appointment, or what screening allows when that is less
     * @param handsOn how long hands are on at most, with the reason; null when nothing limits it
     * @param redFlags entries after which the safety questions are asked again
     * @param pressure what there is to say to each pressure under today's ceiling
     * @param rescreenedAt when the safety questions of the day were asked, in words; empty when nobody asked yet
     * @param fields every field that a note can hold
     * @param rescreenText what they found; empty when nobody asked yet
     */
    public record Briefing(
            ClientLine client,
            List<AlertLine> alerts,
            @Nullable Integer ceiling,
            String limits,
            @Nullable Integer preference,
            Map<String, Integer> preferenceByRegion,
            List<Banned> banned,
            Set<String> avoid,
            Map<Position, String> notPositions,
            List<Adaptation> adaptations,
            List<RedFlag> redFlags,
            PressureCheck.Verdicts pressure,
            @Nullable PlanLine plan,
            int plannedMinutes,
            @Nullable HandsOnLimit handsOn,
            String rescreenedAt,
            String rescreenText,
            @Nullable LastTime last,
            List<HomeCareChoice> homeCare,
            List<String> treatable,
            List<Snippet> snippets,
            String locale,
            List<FieldLine> fields) {}

    /** Whose record it is. */
    public record ClientLine(String id, String name, String initials, int age, String bornText, String line) {}

    /** A technique that may not be used today. */
    public record Banned(Technique technique, String reason) {}

    /** One thing to do at home; withheld with a reason when today's screening speaks against it. */
    public record HomeCareChoice(
            String code, String label, @Nullable String withheld) {}

    /** What the plan says for today. */
    public record PlanLine(
            int session,
            int of,
            List<Technique> techniques,
            Set<String> regions,
            int minutes,
            List<String> goals,
            Set<HomeCareItem> homeCare,
            String checkpoint,
            @Nullable Integer nextWeeks,
            List<String> advice,
            String decide,
            @Nullable String doctor) {
        static PlanLine of(NoteHead head, Plan plan, PlanBriefing.Today today, SessionLimits limits) {
            return new PlanLine(
                    head.sessionNumber(),
                    head.sessionsPlanned(),
                    plan.agreed().techniques(),
                    new LinkedHashSet<>(plan.agreed().pressureByRegion().keySet()),
                    limits.shortened(plan.agreed().minutes()),
                    plan.agreed().goals(),
                    plan.agreed().homeCare(),
                    plan.checkpointWords(),
                    weeksToNext(head, plan),
                    today.advice(),
                    today.decide(),
                    today.doctor());
        }

        /** As the plan's rhythm has it, rounded to whole weeks; null after its last session. */
        private static @Nullable Integer weeksToNext(NoteHead head, Plan plan) {
            List<LocalDate> days =
                    SessionDates.from(plan.agreedOn(), plan.agreed().dose().phases());
            int session = head.sessionNumber();
            if (session < 1 || session >= days.size()) return null;
            long between = ChronoUnit.DAYS.between(days.get(session - 1), days.get(session));
            return Math.toIntExact(Math.round(between / 7.0));
        }
    }

    /**
     * What was done and written last time.
     *
     * @param by who signed it
     * @param own whether that was the one who writes now
     * @param fields every field of that note with its value
     */
    public record LastTime(
            String noteId,
            String by,
            boolean own,
            Map<String, JsonNode> fields,
            String dateText,
            @Nullable Integer painBefore,
            @Nullable Integer painAfter,
            String words,
            List<LastRegion> regions,
            List<String> homeCare,
            String s,
            String o,
            String a,
            String p) {
        static LastTime of(OpenNote note, UserId reader) {
            NoteContent content = note.content();
            LocalDate day = content.head().serviceDate();
            return new LastTime(
                    content.head().id().toString(),
                    note.signerName(),
                    content.head().therapist().equals(reader),
                    content.fields(),
                    PracticeFormats.monthDay(day),
                    content.number(NoteField.PAIN_BEFORE),
                    content.number(NoteField.PAIN_AFTER),
                    content.text(NoteField.SUBJECTIVE_TEXT),
                    content.work().stream()
                            .sorted(Comparator.comparingInt(RegionWork::minutes).reversed())
                            .map(LastRegion::of)
                            .toList(),
                    content.homeCare(),
                    content.text(NoteField.SUBJECTIVE_TEXT),
                    content.text(NoteField.OBJECTIVE_TEXT),
                    content.text(NoteField.ASSESSMENT_TEXT),
                    content.text(NoteField.PLAN_TEXT));
        }
    }

    /** One region of last time. */
    public record LastRegion(
            String code,
            String technique,
            @Nullable Integer pressure,
            int minutes,
            @Nullable String rating) {
        static LastRegion of(RegionWork work) {
            return new LastRegion(work.region(), work.technique(), work.pressure(), work.minutes(), work.rating());
        }
    }
}
