package app.unknot.plans.techniques;

import app.unknot.anatomy.Regions;
import app.unknot.anatomy.Technique;
import app.unknot.clients.history.HealthHistory;
import app.unknot.plans.techniques.FocusMuscles.Cause;
import app.unknot.plans.techniques.FocusMuscles.Location;
import app.unknot.plans.techniques.TechniqueChooser.Sign;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the health history says about a first plan. Everything is a beginning that therapist and client look over together.
 *
 * @param onsetDays days since this episode began, or null when it was not told
 * @param worstPain of the last 24 hours, 0-10, or null
 * @param wished the first technique that was wished for, or null
 * @param pressure that the client likes, 1-9, or null
 * @param goals activities in the client's own words, each with how well it goes today where that was told
 */
public record HistoryHints(
        @Nullable Integer onsetDays,
        @Nullable Integer worstPain,
        Set<Location> locations,
        Set<Cause> causes,
        Set<Sign> signs,
        @Nullable Technique wished,
        @Nullable Integer pressure,
        Map<String, Integer> goals) {
    public static final HistoryHints NONE =
            new HistoryHints(null, null, Set.of(), Set.of(), Set.of(), null, null, new LinkedHashMap<>());

    private static final int STRESSED = 7;
    /** Activities that were named without a number. */
    public static final int NOT_RATED = -1;

    private static final Map<String, Location> PLACES = Map.of(
            "LUMBAR", Location.LOWER,
            "SACRUM", Location.LOWER,
            "SI_JOINT", Location.LOWER,
            "GLUTEAL", Location.LOWER,
            "FLANK", Location.LOWER,
            "MID_BACK", Location.MIDDLE,
            "UPPER_BACK", Location.UPPER,
            "NECK_SHOULDER", Location.UPPER);

    private static final Map<String, Cause> CAUSES = Map.of(
            "MUSCLE_STRAIN", Cause.STRAIN,
            "DISC", Cause.DISC,
            "POSTURE", Cause.POSTURE,
            "STRESS", Cause.STRESS,
            "RIB_INJURY", Cause.RIB_INJURY,
            "FIBROMYALGIA", Cause.FIBROMYALGIA);

    public HistoryHints {
        locations = Set.copyOf(locations);
        causes = Set.copyOf(causes);
        signs = Set.copyOf(signs);
        goals = new LinkedHashMap<>(goals);
    }

    public static HistoryHints of(HealthHistory history, LocalDate today) {
        Set<Location> locations = EnumSet.noneOf(Location.class);
        history.chosen("pain.where").forEach(code -> place(code).ifPresent(locations::add));
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        history.chosen("causes")
                .forEach(code -> Optional.ofNullable(CAUSES.get(code)).ifPresent(causes::add));
        return new HistoryHints(
                history.day("onset.day")
                        .map(day -> (int) Math.max(0, ChronoUnit.DAYS.between(day, today)))
                        .orElse(null),
                history.number("pain.worst").orElse(null),
                locations,
                causes,
                signs(history),
                history.chosen("techniques").stream()
                        .findFirst()
                        .map(Technique::valueOf)
                        .orElse(null),
                history.number("pressure").orElse(null),
                goals(history));
    }

    private static Optional<Location> place(String code) {
        return Optional.ofNullable(PLACES.get(Regions.place(code)));
    }

    private static Set<Sign> signs(HealthHistory history) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        Set<String> feels = history.chosen("pain.quality");
        if (feels.contains("NAGGING")) signs.add(Sign.NAGGING_PAIN);
        if (feels.contains("RADIATING")) signs.add(Sign.REFERRED_PAIN);
        if (feels.contains("TIGHT")) signs.add(Sign.GENERAL_TENSION);
        if (history.number("stress").orElse(0) >= STRESSED) signs.add(Sign.STRESS);
        if (history.text("heat").equals("YES")) signs.add(Sign.LIKES_HEAT);
        if (!history.text("sport").isBlank()) signs.add(Sign.ATHLETE);
        if (history.text("massage.before").equals("NEVER")) signs.add(Sign.FIRST_VISIT);
        return signs;
    }

    private static Map<String, Integer> goals(HealthHistory history) {
        Map<String, Integer> goals = new LinkedHashMap<>();
        for (Map<String, String> row : history.rows("goals")) {
            String what = row.getOrDefault("what", "").strip();
            if (!what.isEmpty()) goals.put(what, score(row.getOrDefault("able", "")));
        }
        return goals;
    }

    private static int score(String told) {
        String digits = told.strip();
        if (!digits.matches("\\d{1,2}")) return NOT_RATED;
        int score = Integer.parseInt(digits);
        return score <= 10 ? score : NOT_RATED;
    }

    /** Activities in their order. */
    public List<String> activities() {
        return new ArrayList<>(goals.keySet());
    }

    /** How well each goes today, 0 cannot do it to 10 as well as before; those without a number are left out. */
    public Map<String, Integer> ability() {
        Map<String, Integer> rated = new LinkedHashMap<>(goals);
        rated.values().removeIf(score -> score == NOT_RATED);
        return rated;
    }
}
