package app.unknot.clients.consent;

import app.unknot.anatomy.Technique;
import app.unknot.clients.consent.ConsentText.Section;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Fills a wording in for one client: what is planned, where, and what those techniques can bring with them. Sources of what a consent
 * has to say: 16 TAC 117.91 (techniques, areas, areas avoided, draping, right to stop), WAC 246-830-565 (in writing, a year).
 */
public final class ConsentWording {
    private ConsentWording() {}

    /**
     * @param techniques planned for this client; none yet means that they are agreed on at each visit
     * @param areas in words
     * @param avoided in words
     */
    public static ConsentPaper fill(
            ConsentText text, Collection<Technique> techniques, List<String> areas, List<String> avoided) {
        List<String> named = techniques.stream().map(Technique::title).toList();
        List<Section> sections = new ArrayList<>();
        if (text.kind().bindsTherapist()) {
            if (text.kind() != ConsentKind.GLUTEAL) {
                sections.add(new Section("What we plan", plan(named)));
                sections.add(new Section("Where", where(areas)));
            }
            if (!avoided.isEmpty()) sections.add(new Section("Areas to avoid", String.join(", ", avoided) + "."));
        }
        sections.addAll(text.sections());
        if (text.kind() == ConsentKind.TREATMENT || text.kind() == ConsentKind.MINOR) {
            String felt = felt(techniques);
            if (!felt.isEmpty()) sections.add(new Section("What these techniques can feel like", felt));
        }
        return new ConsentPaper(
                text.kind(), text.version(), text.title(), text.validDays(), named, areas, avoided, sections);
    }

    /** Techniques of a plan that a signed paper does not name. It still counts; the client should hear of them. */
    public static List<Technique> unnamed(ConsentPaper signed, Collection<Technique> planned) {
        return planned.stream()
                .filter(technique ->
                        !signed.techniques().isEmpty() && !signed.techniques().contains(technique.title()))
                .toList();
    }

    private static String plan(List<String> techniques) {
        return techniques.isEmpty()
                ? "We agree on the techniques together before each session."
                : String.join(", ", techniques) + ". We can change this together at any visit.";
    }

    private static String where(List<String> areas) {
        return areas.isEmpty() ? "The back, and what we agree on before each session." : String.join(", ", areas) + ".";
    }

    private static String felt(Collection<Technique> techniques) {
        List<String> lines = new ArrayList<>();
        if (techniques.contains(Technique.DEEP_TISSUE))
            lines.add("Deep tissue work can be intense, especially in the first session, and can leave mild soreness.");
        if (techniques.contains(Technique.TRIGGER_POINT))
            lines.add("Pressure on a trigger point can hurt at first and can leave a bruise.");
        if (techniques.contains(Technique.HOT_STONE))
            lines.add("Stones are warm, not hot. Tell your therapist right away if one feels too warm.");
        return String.join(" ", lines);
    }
}
