package app.unknot.plans.techniques;

import app.unknot.anatomy.Technique;
import app.unknot.plans.dose.Acuity;
import app.unknot.plans.words.PlansWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the techniques that are not banned. The therapist may choose any of them; trials found no style better than another, so
 * what the client prefers weighs most.
 */
public final class TechniqueChooser {
    private static final int FRESH_DAYS = 3;

    private TechniqueChooser() {}

    /** What is known of the client that speaks for a technique. */
    public enum Sign {
        GENERAL_TENSION,
        STRESS,
        FIRST_VISIT,
        NAGGING_PAIN,
        ADHESION,
        TRIGGER_POINT_FOUND,
        REFERRED_PAIN,
        LIKES_HEAT,
        TENDER_BUT_WANTS_DEPTH,
        ATHLETE,
        SPORT_INJURY,
        RESTRICTED_MOVEMENT
    }

    /**
     * @param score the higher the more speaks for it
     * @param reasons in the words of the screen
     */
    public record Suggestion(Technique technique, int score, List<String> reasons) {
        public Suggestion {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Best first, ties by catalogue order; deep tissue never above Swedish.
     *
     * @param onsetDays days since the onset of the episode
     * @param preferred what the client asks for, or null
     */
    public static List<Suggestion> rank(
            int onsetDays, Set<Sign> signs, @Nullable Technique preferred, Set<Technique> banned) {
        var left = EnumSet.allOf(Technique.class);
        left.removeAll(banned);
        if (onsetDays < FRESH_DAYS) left.retainAll(EnumSet.of(Technique.SWEDISH));
        var ranked = new ArrayList<>(left.stream()
                .map(technique -> score(technique, onsetDays, signs, preferred))
                .sorted(Comparator.comparingInt(Suggestion::score).reversed())
                .toList());
        gentlerFirst(ranked);
        return List.copyOf(ranked);
    }

    /** No trial found deep tissue better than Swedish (Cherkin 2011), so it never stands above it, whatever was counted. */
    private static void gentlerFirst(List<Suggestion> ranked) {
        int swedish = indexOf(Technique.SWEDISH, ranked);
        int deep = indexOf(Technique.DEEP_TISSUE, ranked);
        if (deep < 0 || swedish < deep) return;
        var gentler = ranked.remove(swedish);
        var reasons = new ArrayList<>(gentler.reasons());
        reasons.add(PlansWords.GENTLER_AND_NO_WORSE_THAN_DEEP.text());
        ranked.add(deep, new Suggestion(Technique.SWEDISH, gentler.score(), reasons));
    }

    private static int indexOf(Technique technique, List<Suggestion> ranked) {
        for (int i = 0; i < ranked.size(); i++) if (ranked.get(i).technique() == technique) return i;
        return -1;
    }

    private static Suggestion score(
            Technique technique, int onsetDays, Set<Sign> signs, @Nullable Technique preferred) {
        var reasons = new ArrayList<String>();
        int score = 0;
        int weight = bySigns(technique, onsetDays, signs);
        if (weight > 0) {
            score += weight;
            reasons.add(
                    switch (technique) {
                        case SWEDISH, SHIATSU -> PlansWords.GENERAL_TENSION_STRESS_OR_A_FIRST.text();
                        case DEEP_TISSUE -> PlansWords.LONG_STANDING_NAGGING_PAIN.text();
                        case TRIGGER_POINT -> PlansWords.A_TRIGGER_POINT_OR_REFERRED.text();
                        case HOT_STONE -> PlansWords.LIKES_HEAT_OR_WANTS_DEPTH.text();
                        case SPORTS -> PlansWords.SPORTS_OR_RESTRICTED_MOVEMENT.text();
                    });
        }
        if (technique == preferred) {
            score += 3;
            reasons.add(PlansWords.WHAT_THE_CLIENT_PREFERS.text());
        }
        return new Suggestion(technique, score, reasons);
    }

    private static int bySigns(Technique technique, int onsetDays, Set<Sign> signs) {
        boolean tension = has(signs, Sign.GENERAL_TENSION, Sign.STRESS, Sign.FIRST_VISIT);
        return switch (technique) {
            case SWEDISH -> tension ? 2 : 0;
            case SHIATSU -> tension ? 1 : 0;
            case DEEP_TISSUE ->
                Acuity.ofDays(onsetDays) == Acuity.CHRONIC && has(signs, Sign.NAGGING_PAIN, Sign.ADHESION) ? 2 : 0;
            case TRIGGER_POINT -> has(signs, Sign.TRIGGER_POINT_FOUND, Sign.REFERRED_PAIN) ? 2 : 0;
            case HOT_STONE -> has(signs, Sign.LIKES_HEAT, Sign.TENDER_BUT_WANTS_DEPTH) ? 2 : 0;
            case SPORTS -> has(signs, Sign.ATHLETE, Sign.SPORT_INJURY, Sign.RESTRICTED_MOVEMENT) ? 2 : 0;
        };
    }

    private static boolean has(Set<Sign> signs, Sign... any) {
        for (var sign : any) if (signs.contains(sign)) return true;
        return false;
    }
}
