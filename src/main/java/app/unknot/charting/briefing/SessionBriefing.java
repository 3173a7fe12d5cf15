package app.unknot.charting.briefing;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.UserId;
import app.unknot.anatomy.Position;
import app.unknot.anatomy.Regions;
import app.unknot.anatomy.Technique;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteSigned.RegionWork;
import app.unknot.charting.briefing.SessionAlerts.AlertLine;
import app.unknot.charting.note.Adaptation;
import app.unknot.charting.note.OpenNote;
import app.unknot.charting.snippets.Snippet;
import app.unknot.charting.snippets.Snippets;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientRecord;
import app.unknot.plans.HomeCareLimits;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanService;
import app.unknot.plans.PressureCheck;
import app.unknot.plans.SessionDates;
import app.unknot.plans.checkpoints.PlanReviews;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.Schedule;
import app.unknot.screening.Clearance;
import app.unknot.screening.Finding;
import app.unknot.screening.HandsOnLimit;
import app.unknot.screening.ScreeningResults;
import app.unknot.shared.HomeCareItem;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.disk.SavesToTheLast;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Gathers what the workspace shows beside the note: who, what limits today, what the plan says, what was done last time. */
@Service
public class SessionBriefing {
    private static final int USUAL_MINUTES = 60;

    private final ClientDirectory clients;
    private final ScreeningResults screening;
    private final PlanService plans;
    private final PlanReviews reviews;
    private final Schedule schedule;
    private final LastVisits lastVisits;
    private final PressureProfile pressure;
    private final Snippets snippets;
    private final CurrentSubject current;
    private final PracticeClock clock;

    SessionBriefing(
            ClientDirectory clients,
            ScreeningResults screening,
            PlanService plans,
            PlanReviews reviews,
            Schedule schedule,
            LastVisits lastVisits,
            PressureProfile pressure,
            Snippets snippets,
            CurrentSubject current,
            PracticeClock clock) {
        this.clients = clients;
        this.screening = screening;
        this.plans = plans;
        this.reviews = reviews;
        this.schedule = schedule;
        this.lastVisits = lastVisits;
        this.pressure = pressure;
        this.snippets = snippets;
        this.current = current;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    @SavesToTheLast
    public Briefing of(NoteHead head) {
        ClientRecord client = clients.open(head.client());
        Optional<Clearance> asked = screening.onDay(head.client(), head.serviceDate());
        Clearance clearance = asked.orElseGet(() -> screening.standing(head.client()));
        Plan plan = plans.current(head.client()).orElse(null);
        AppointmentRow appointment = schedule.open(head.appointment());
        OpenNote last = lastVisits.read(head.client()).orElse(null);
        SessionLimits limits = lastVisits.limits(head, clearance);
        PressurePreferences preferred = pressure.of(head.client());
        Map<HomeCareItem, String> withheld = HomeCareLimits.of(clearance);
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
                alerts(head, clearance, client.allergies(), plan),
                limits.ceiling(),
                limits.words(),
                preferred.overall(),
                preferred.byRegion(),
                limits.banned().entrySet().stream()
                        .map(entry -> new Banned(entry.getKey(), entry.getValue()))
                        .toList(),
                clearance.avoid(),
                limits.notPositions(),
                limits.adaptations(),
                RedFlags.ALL,
                PressureCheck.verdicts(limits.ceiling()),
                plan == null
                        ? null
                        : PlanLine.of(head, plan, PlanNews.today(plan, reviews.advice(head.client())), limits),
                limits.shortened(appointment.minutes() == 0 ? USUAL_MINUTES : appointment.minutes()),
                limits.handsOn(),
                asked.isPresent() ? screened(head) : "",
                asked.map(SessionBriefing::found).orElse(""),
                last == null ? null : LastTime.of(last, current.require().id()),
                Arrays.stream(HomeCareItem.values())
                        .map(item -> new HomeCareChoice(item.name(), item.title(), withheld.get(item)))
                        .toList(),
                Regions.treatableCodes(),
                snippets.all(),
                PracticeFormats.locale().toLanguageTag());
    }

    private String screened(NoteHead head) {
        return "Screened " + PracticeFormats.monthDay(head.serviceDate())
                + screening
                        .answeredBy(head.client(), head.serviceDate())
                        .map(by -> ", " + by.words())
                        .orElse("");
    }

    private List<AlertLine> alerts(NoteHead head, Clearance clearance, String allergies, @Nullable Plan plan) {
        Optional<AlertLine> reaction =
                PastReactions.alert(lastVisits.before(head).orElse(null), head.serviceDate());
        List<AlertLine> alerts = new ArrayList<>(
                SessionAlerts.of(clearance, reaction.isPresent(), allergies, plan, head.sessionNumber()));
        // The plan stays at the end of the strip.
        int place = plan == null ? alerts.size() : alerts.size() - 1;
        reaction.ifPresent(line -> alerts.add(place, line));
        return alerts;
    }

    private static String found(Clearance clearance) {
        if (clearance.findings().isEmpty()) return "No warning signs, nothing limits today.";
        return clearance.level().title() + ": "
                + clearance.findings().stream().map(Finding::title).collect(Collectors.joining(", ")) + ".";
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
            String locale) {}

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
        static PlanLine of(NoteHead head, Plan plan, PlanNews.Today today, SessionLimits limits) {
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
                    content.number("pain.before"),
                    content.number("pain.after"),
                    content.text("s.text"),
                    content.work().stream()
                            .sorted(Comparator.comparingInt(RegionWork::minutes).reversed())
                            .map(LastRegion::of)
                            .toList(),
                    content.homeCare(),
                    content.text("s.text"),
                    content.text("o.text"),
                    content.text("a.text"),
                    content.text("p.text"));
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
