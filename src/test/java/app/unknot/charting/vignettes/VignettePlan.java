package app.unknot.charting.vignettes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.anatomy.Technique;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.instruments.Score;
import app.unknot.plans.HomeCareLimits;
import app.unknot.plans.Progress;
import app.unknot.plans.dose.Acuity;
import app.unknot.plans.dose.Phase;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.plans.form.PlanForm;
import app.unknot.plans.techniques.FocusMuscles;
import app.unknot.plans.techniques.HistoryHints;
import app.unknot.plans.techniques.TechniqueChooser;
import app.unknot.plans.techniques.TechniqueChooser.Suggestion;
import app.unknot.screening.HandsOnLimit;
import app.unknot.screening.ScreeningResult;
import app.unknot.shared.HomeCareItem;
import app.unknot.testing.Vignette;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a story expects of the plan, held against what the plan editor suggests and the service takes. */
final class VignettePlan {
    private static final int MILD = 4;
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern PER_WEEK = Pattern.compile("(\\d+)(?:x| times)? ?(?:per|a|/) ?week (?:for|x) (\\d+)");
    private static final Pattern EVERY_WEEKS = Pattern.compile("every (\\d+)(?: ?- ?(\\d+))? weeks?");
    private static final Map<String, HomeCareItem> HOME_CARE = Map.ofEntries(
            Map.entry("hydrat", HomeCareItem.HYDRATE),
            Map.entry("water", HomeCareItem.HYDRATE),
            Map.entry("heat", HomeCareItem.HEAT),
            Map.entry("stretch", HomeCareItem.STRETCH),
            Map.entry("walk", HomeCareItem.WALKING),
            Map.entry("yoga", HomeCareItem.GENTLE_YOGA),
            Map.entry("ball", HomeCareItem.TENNIS_BALL),
            Map.entry("roller", HomeCareItem.FOAM_ROLLER),
            Map.entry("tool", HomeCareItem.MASSAGE_TOOL),
            Map.entry("breath", HomeCareItem.BREATHING),
            Map.entry("relax", HomeCareItem.BREATHING),
            Map.entry("desk", HomeCareItem.LIFESTYLE),
            Map.entry("lifting", HomeCareItem.LIFESTYLE),
            Map.entry("sleep", HomeCareItem.LIFESTYLE));
    static final Set<String> FIELDS = Set.of(
            "acuity",
            "template",
            "interval",
            "first_phase",
            "sessions_total",
            "duration_min",
            "technique_contains",
            "technique_excludes",
            "focus",
            "position",
            "home_care",
            "reevaluate",
            "stop_refer",
            "action");

    private final VignetteSteps its;
    private final Vignette story;
    private final JsonNode plan;
    private final ScreeningResult today;
    private final int onset;
    private final Acuity acuity;

    private VignettePlan(VignetteSteps its, Vignette story, JsonNode plan, ScreeningResult today) {
        this.its = its;
        this.story = story;
        this.plan = plan;
        this.today = today;
        onset = story.steps().getFirst().facts().values().getOrDefault("onset_days", 0);
        acuity = Acuity.ofDays(onset);
    }

    /** Asks for all that the story says of the plan, and agrees it. */
    static void check(VignetteSteps its, ClientId client, Vignette story, ScreeningResult today) {
        JsonNode plan = story.plan();
        if (plan != null) new VignettePlan(its, story, plan, today).check(client);
    }

    /** The rhythm that fits a story, from what it tells of pain and disability. */
    static PlanTemplate template(Vignette story) {
        int onset = story.steps().getFirst().facts().values().getOrDefault("onset_days", 0);
        Integer worst = VignetteIntake.number(story.intake(), "nprs_worst_24h");
        Integer now = VignetteIntake.number(story.intake(), "nprs_now");
        int pain = worst != null ? worst : now != null ? now : MILD + 1;
        return PlanTemplate.suggest(Acuity.ofDays(onset), pain, VignetteIntake.number(story.intake(), "rmdq"));
    }

    private void check(ClientId client) {
        PlanTemplate template = template(story);
        if (plan.has("template"))
            assertThat(template.name())
                    .as("template")
                    .isEqualTo(plan.get("template").asString());
        if (plan.has("acuity"))
            assertThat(acuity.name()).isEqualTo(plan.get("acuity").asString());
        if (plan.has("sessions_total"))
            assertThat(template.sessions()).isEqualTo(plan.get("sessions_total").asInt());
        rhythm(template);
        minutes(template);
        if (plan.has("position") && !today.position().isEmpty())
            assertThat(today.position().toString().toLowerCase(Locale.ROOT))
                    .contains(plan.get("position").asString().toLowerCase(Locale.ROOT));
        focus(client);
        reviews(template);
        techniques(client);
        questionnaires();
        if (today.level().holds()) {
            assertThatThrownBy(() -> its.agreement.agree(client, form(template, HomeCareItem.WALKING)))
                    .isInstanceOf(RefusedRequest.class);
            return;
        }
        agreed(client, template);
    }

    private void rhythm(PlanTemplate template) {
        Matcher perWeek = PER_WEEK.matcher(plan.path("first_phase").asString(""));
        if (perWeek.find())
            assertThat(template.phases().getFirst())
                    .isEqualTo(new Phase.PerWeek(number(perWeek, 1), number(perWeek, 2)));
        Matcher every = EVERY_WEEKS.matcher(plan.path("interval").asString(""));
        if (every.find()) {
            int least = number(every, 1);
            int most = every.group(2) == null ? least : number(every, 2);
            assertThat(template.phases())
                    .as("a rhythm of every " + least + " to " + most + " weeks")
                    .anySatisfy(phase -> assertThat(phase)
                            .isInstanceOfSatisfying(
                                    Phase.EveryWeeks.class,
                                    weeks -> assertThat(weeks.weeks()).isBetween(least, most)));
        }
    }

    private void minutes(PlanTemplate template) {
        if (!plan.has("duration_min")) return;
        int usual = template.minutesAt(onset);
        List<Integer> possible = new ArrayList<>();
        possible.add(shortened(usual, today.handsOn(false).orElse(null)));
        if (VignettePast.of(story).isPresent())
            possible.add(shortened(usual, today.handsOn(true).orElse(null)));
        assertThat(possible).as("minutes").contains(plan.get("duration_min").asInt());
    }

    private static int shortened(int usual, @Nullable HandsOnLimit limit) {
        return limit == null ? usual : Math.min(usual, limit.minutes());
    }

    private void focus(ClientId client) {
        if (!plan.has("focus")) return;
        HistoryHints clues = HistoryHints.of(its.histories.current(client).orElseThrow(), its.clock.today());
        String muscles = String.join(
                        ", ",
                        FocusMuscles.suggest(clues.locations(), clues.causes()).muscles())
                .toLowerCase(Locale.ROOT);
        plan.get("focus")
                .forEach(muscle -> assertThat(stems(muscle.asString("")))
                        .as(muscle + " in " + muscles)
                        .anyMatch(muscles::contains));
    }

    /** The beginnings of the words of a muscle's name, whatever its number. */
    private static List<String> stems(String muscle) {
        String name = muscle.toLowerCase(Locale.ROOT)
                .replaceAll("\\bql\\b", "quadratus lumborum")
                .replace("paraspinal", "erector spinae");
        return Arrays.stream(name.split("[^a-z]+"))
                .map(word -> word.replaceAll("(us|s|i)$", ""))
                .filter(word -> word.length() >= 4)
                .toList();
    }

    /** Sessions after which it is looked at again, and the day from which no change asks for a doctor. */
    private void reviews(PlanTemplate template) {
        String when = plan.path("reevaluate").asString("").toLowerCase(Locale.ROOT);
        Matcher sessions = Pattern.compile("sessions? ([\\d, and]+)|after (\\d+) sessions?")
                .matcher(when);
        while (sessions.find()) {
            Matcher number = NUMBER.matcher(sessions.group());
            while (number.find()) {
                int session = Integer.parseInt(number.group());
                assertThat(template.checkpointAfter(session - 1)).as(when).isEqualTo(session);
            }
        }
        String words = when + " " + plan.path("stop_refer").asString("").toLowerCase(Locale.ROOT);
        Matcher day = Pattern.compile("day (\\d+)").matcher(words);
        if (day.find())
            assertThat(Progress.flags(List.of(new Progress.Visit(0, 6), new Progress.Visit(number(day, 1), 6))))
                    .contains(Progress.Flag.NO_IMPROVEMENT_AFTER_A_WEEK);
        if (words.contains("wors"))
            assertThat(Progress.flags(
                            List.of(new Progress.Visit(0, 5), new Progress.Visit(3, 7), new Progress.Visit(6, 7))))
                    .contains(Progress.Flag.WORSENING);
    }

    /** What was asked in questionnaires can be scored. */
    private void questionnaires() {
        JsonNode peg = story.intake().path("peg");
        if (peg.size() == 3)
            assertThat(Instrument.PEG
                            .form()
                            .score(peg.valueStream().map(JsonNode::asInt).toList(), false))
                    .hasValue(new Score(
                            peg.valueStream().mapToInt(JsonNode::asInt).sum(), 3));
    }

    private void techniques(ClientId client) {
        Technique wanted = Arrays.stream(
                        VignetteIntake.techniques(story.intake().path("preferred_technique")))
                .findFirst()
                .map(Technique::valueOf)
                .orElse(null);
        HistoryHints clues = HistoryHints.of(its.histories.current(client).orElseThrow(), its.clock.today());
        assertThat(clues.wished()).as("the wish that was told").isEqualTo(wanted);
        List<Technique> ranked = TechniqueChooser.rank(onset, clues.signs(), wanted, today.banned()).stream()
                .map(Suggestion::technique)
                .toList();
        assertThat(ranked).noneMatch(today::bans);
        for (JsonNode technique : plan.path("technique_contains"))
            assertThat(ranked).contains(Technique.valueOf(technique.asString()));
        for (JsonNode technique : plan.path("technique_excludes"))
            assertThat(ranked).doesNotContain(Technique.valueOf(technique.asString()));
    }

    private void agreed(ClientId client, PlanTemplate template) {
        if (!today.banned().isEmpty())
            assertThatThrownBy(() -> its.agreement.agree(
                            client, VignetteSteps.form(template, today.banned(), HomeCareItem.WALKING)))
                    .isInstanceOf(RefusedRequest.class)
                    .satisfies(refused -> today.banned()
                            .forEach(banned -> assertThat(refused).hasMessageContaining(banned.title() + " is not")));
        Set<HomeCareItem> withheld = HomeCareLimits.of(today).keySet();
        for (HomeCareItem item : withheld)
            assertThatThrownBy(() -> its.agreement.agree(client, form(template, HomeCareItem.WALKING, item)))
                    .isInstanceOf(RefusedRequest.class);
        today.handsOn(false)
                .ifPresent(limit -> assertThatThrownBy(() -> its.agreement.agree(
                                client, form(template, HomeCareItem.WALKING).lasting(limit.minutes() + 5)))
                        .isInstanceOf(RefusedRequest.class)
                        .hasMessageContaining("at most " + limit.minutes() + " minutes"));
        Set<HomeCareItem> wanted = EnumSet.of(HomeCareItem.WALKING);
        for (JsonNode item : plan.path("home_care")) wanted.addAll(homeCare(item.asString()));
        assertThat(wanted).as("home care that suits").noneMatch(withheld::contains);
        PlanForm form = form(template, wanted.toArray(HomeCareItem[]::new));
        assertThat(its.agreement.agree(client, form).sessionsPlanned()).isEqualTo(template.sessions());
        assertThat(its.plans.current(client).orElseThrow().agreed().homeCare()).isEqualTo(wanted);
    }

    /** Every item that words name; none when they name something else. */
    static Set<HomeCareItem> homeCare(String words) {
        Set<HomeCareItem> items = EnumSet.noneOf(HomeCareItem.class);
        String small = words.toLowerCase(Locale.ROOT);
        if (small.startsWith("no ") || small.contains("without")) return items;
        HOME_CARE.forEach((part, item) -> {
            if (small.contains(part)) items.add(item);
        });
        return items;
    }

    private static PlanForm form(PlanTemplate template, HomeCareItem... homeCare) {
        return VignetteSteps.form(template, Set.of(Technique.SWEDISH), homeCare);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
