package app.unknot.plans.techniques;

import app.unknot.plans.words.PlansWords;
import app.unknot.shared.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** Suggests which muscles to look at first, by where it hurts and why (clinical ground rules, section 4.3). A suggestion only. */
public final class FocusMuscles {
    private FocusMuscles() {}

    public enum Location implements Text {
        LOWER,
        MIDDLE,
        UPPER;

        public String title() {
            return text();
        }
    }

    public enum Cause implements Text {
        STRAIN,
        DISC,
        POSTURE,
        STRESS,
        RIB_INJURY,
        FIBROMYALGIA;

        public String title() {
            return text();
        }
    }

    /**
     * @param muscles to look at first, in order
     * @param cautions what to mind, in sentences
     */
    public record Focus(List<String> muscles, List<String> cautions) {
        public Focus {
            muscles = List.copyOf(muscles);
            cautions = List.copyOf(cautions);
        }
    }

    public static Focus suggest(Collection<Location> locations, Collection<Cause> causes) {
        SequencedSet<String> muscles = new LinkedHashSet<>();
        List<String> cautions = new ArrayList<>();
        if (locations.isEmpty()) return new Focus(List.of(), List.of());
        locations.stream().sorted().forEach(location -> muscles.addAll(usual(location)));
        causes.stream().sorted().forEach(cause -> modify(cause, muscles, cautions));
        if (locations.contains(Location.LOWER)) cautions.add(PlansWords.PSOAS_ONLY_WITH_THE_CLIENTS.text());
        return new Focus(List.copyOf(muscles), cautions);
    }

    private static List<String> usual(Location location) {
        return switch (location) {
            case LOWER ->
                List.of(
                        PlansWords.ERECTOR_SPINAE.text(),
                        PlansWords.MULTIFIDUS.text(),
                        PlansWords.QUADRATUS_LUMBORUM.text(),
                        PlansWords.GLUTEALS.text(),
                        PlansWords.PIRIFORMIS.text(),
                        PlansWords.HAMSTRINGS.text(),
                        PlansWords.HIP_FLEXORS.text());
            case MIDDLE ->
                List.of(
                        PlansWords.ERECTOR_SPINAE.text(),
                        PlansWords.LATISSIMUS_DORSI.text(),
                        PlansWords.SERRATUS_POSTERIOR_INFERIOR.text(),
                        PlansWords.LOWER_TRAPEZIUS.text(),
                        PlansWords.INTERCOSTALS.text());
            case UPPER ->
                List.of(
                        PlansWords.TRAPEZIUS.text(),
                        PlansWords.LEVATOR_SCAPULAE.text(),
                        PlansWords.RHOMBOIDS.text(),
                        PlansWords.ERECTOR_SPINAE.text(),
                        PlansWords.INFRASPINATUS_AND_TERES.text(),
                        PlansWords.SUBOCCIPITALS.text());
        };
    }

    private static void modify(Cause cause, SequencedSet<String> muscles, List<String> cautions) {
        switch (cause) {
            case STRAIN -> cautions.add(PlansWords.STAY_AWAY_FROM_THE_STRAINED.text());
            case DISC -> {
                muscles.addFirst(PlansWords.PIRIFORMIS.text());
                muscles.addFirst(PlansWords.GLUTEALS.text());
                cautions.add(PlansWords.NO_BENDING_FORWARD_TO_THE_END.text());
            }
            case POSTURE -> {
                muscles.addFirst(PlansWords.PECTORALS.text());
                muscles.addFirst(PlansWords.RHOMBOIDS.text());
                muscles.addFirst(PlansWords.TRAPEZIUS.text());
            }
            case STRESS -> cautions.add(PlansWords.BROAD_SWEDISH_STROKES_AND_TIME.text());
            case RIB_INJURY -> {
                muscles.remove(PlansWords.INTERCOSTALS.text());
                cautions.add(PlansWords.NO_WORK_BETWEEN_THE_RIBS.text());
            }
            case FIBROMYALGIA -> cautions.add(PlansWords.LIGHT_BROAD_AND_SHORT.text());
        }
    }
}
