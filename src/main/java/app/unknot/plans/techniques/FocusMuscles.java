package app.unknot.plans.techniques;

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
        if (locations.contains(Location.LOWER)) cautions.add("Psoas only with the client's own consent to it.");
        return new Focus(List.copyOf(muscles), cautions);
    }

    private static List<String> usual(Location location) {
        return switch (location) {
            case LOWER ->
                List.of(
                        "Erector spinae",
                        "Multifidus",
                        "Quadratus lumborum",
                        "Gluteals",
                        "Piriformis",
                        "Hamstrings",
                        "Hip flexors");
            case MIDDLE ->
                List.of(
                        "Erector spinae",
                        "Latissimus dorsi",
                        "Serratus posterior inferior",
                        "Lower trapezius",
                        "Intercostals");
            case UPPER ->
                List.of(
                        "Trapezius",
                        "Levator scapulae",
                        "Rhomboids",
                        "Erector spinae",
                        "Infraspinatus and teres",
                        "Suboccipitals");
        };
    }

    private static void modify(Cause cause, SequencedSet<String> muscles, List<String> cautions) {
        switch (cause) {
            case STRAIN -> cautions.add("Stay away from the strained area for the first 72 hours.");
            case DISC -> {
                muscles.addFirst("Piriformis");
                muscles.addFirst("Gluteals");
                cautions.add("No bending forward to the end of the range.");
            }
            case POSTURE -> {
                muscles.addFirst("Pectorals");
                muscles.addFirst("Rhomboids");
                muscles.addFirst("Trapezius");
            }
            case STRESS -> cautions.add("Broad Swedish strokes, and time to breathe.");
            case RIB_INJURY -> {
                muscles.remove("Intercostals");
                cautions.add("No work between the ribs until a doctor has cleared it.");
            }
            case FIBROMYALGIA -> cautions.add("Light, broad and short.");
        }
    }
}
