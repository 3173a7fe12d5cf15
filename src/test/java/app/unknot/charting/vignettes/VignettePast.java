package app.unknot.charting.vignettes;

import app.unknot.anatomy.Technique;
import app.unknot.charting.NoteExpectation;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteWriting;
import app.unknot.clients.ClientId;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.ShippedRules;
import app.unknot.screening.evaluation.Screening;
import app.unknot.screening.questions.Facts;
import app.unknot.shared.HomeCareItem;
import app.unknot.testing.Vignette;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Sessions before a story begins: it speaks of treatment that goes on, or of a reaction to it.
 *
 * @param pains before the sessions, and that of the story's first day at the end
 * @param reaction to the last session before, as a note has it, or empty
 */
record VignettePast(List<Integer> pains, String reaction) {
    private static final int DAYS_BETWEEN = 5;
    private static final List<Integer> WORSENING = List.of(5, 7, 7);
    private static final Pattern TREATED = Pattern.compile(
            "under treatment|last (?:time|session|massage)|past reaction|after (?:the|his|her) (?:first|last) (?:session|massage|treatment)",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> REACTIONS = Map.of(
            "bruis", "BRUISE",
            "headache", "HEADACHE",
            "dizz", "DIZZINESS",
            "nausea", "NAUSEA",
            "tired", "FATIGUE",
            "fatigue", "FATIGUE",
            "flare", "PAIN_INCREASE",
            "sore", "SORENESS",
            "reaction", "SORENESS");
    /** What belongs to the day on which the story begins. */
    private static final Set<String> OF_THE_DAY = Set.of(
            "worsening", "movement_difficult", "persists_no_improvement", "acute_injury_72h", "age", "onset_days");

    /** What a story says of it; empty when its first day is the client's first. */
    static Optional<VignettePast> of(Vignette story) {
        String words = (story.title() + " " + story.story() + " " + String.join(" ", story.notes()) + " "
                        + story.intake().path("past_reaction").asString(""))
                .toLowerCase(Locale.ROOT);
        boolean paused = pauses(story);
        if (!paused && !TREATED.matcher(words).find() && !story.intake().has("past_reaction")) return Optional.empty();
        List<Integer> pains = new ArrayList<>();
        for (JsonNode pain : story.intake().path("nprs_series")) pains.add(pain.asInt());
        if (pains.size() < 2)
            pains = paused
                    ? new ArrayList<>(WORSENING)
                    : new ArrayList<>(List.of(5, story.intake().path("nprs_now").asInt(5)));
        return Optional.of(new VignettePast(
                pains,
                REACTIONS.entrySet().stream()
                        .filter(kind -> words.contains(kind.getKey()))
                        .map(Map.Entry::getValue)
                        .sorted(Comparator.comparing("SORENESS"::equals))
                        .findFirst()
                        .orElse("")));
    }

    /** Whether the plan is to be paused for its worsening. */
    static boolean pauses(Vignette story) {
        JsonNode plan = story.plan();
        String action = plan == null ? "" : plan.path("action").asString("");
        return (action + " " + story.outcome()).toLowerCase(Locale.ROOT).contains("pause")
                || NoteExpectation.in(story.notes()).stream().anyMatch(said -> said.kind() == NoteExpectation.PAUSED);
    }

    int sessions() {
        return pains.size() - 1;
    }

    int daysBefore() {
        return sessions() * DAYS_BETWEEN;
    }

    /** Lives through them, under a plan. */
    void happen(VignetteSteps its, ClientId client, Vignette story) {
        for (int session = 0; session < sessions(); session++) {
            int number = session;
            its.on(its.start.minusDays((long) DAYS_BETWEEN * (sessions() - session)), () -> {
                var visit = its.visitOf(client).orElseThrow();
                ScreeningResult today = its.screened(client, earlier(story));
                if (number == 0)
                    its.agreement.agree(
                            client,
                            VignetteSteps.form(PlanTemplate.ACUTE, Set.of(Technique.SWEDISH), HomeCareItem.WALKING));
                NoteId note = its.starts.start(visit);
                its.sign(
                        note,
                        its.notes.append(
                                note, writing(its, story, today, note, number).operations()));
            });
        }
    }

    private NoteWriting writing(VignetteSteps its, Vignette story, ScreeningResult today, NoteId note, int number) {
        NoteWriting writing = VignetteNote.plain(
                story, today, its.briefing.of(its.notes.draft(note).head()), pains.get(number));
        if (number == sessions() - 1 && !reaction.isEmpty()) writing.reaction(reaction, "MODERATE");
        return writing;
    }

    private static Facts earlier(Vignette story) {
        Facts facts = Facts.NONE.with("onset_days", 20).with("assessed_12m", true);
        for (var told : story.steps().getFirst().facts().values().entrySet())
            if (!OF_THE_DAY.contains(told.getKey()) && told.getValue() == 1) facts = facts.with(told.getKey(), true);
        return Screening.evaluate(ShippedRules.RULES, facts).allowsStart()
                ? facts
                : Facts.NONE.with("onset_days", 20).with("assessed_12m", true);
    }
}
