package app.unknot.clients.consent;

import app.unknot.anatomy.Technique;
import app.unknot.clients.consent.ConsentText.Section;
import app.unknot.clients.words.ClientsWords;
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
                sections.add(new Section(ClientsWords.WHAT_WE_PLAN.text(), plan(named)));
                sections.add(new Section(ClientsWords.WHERE.text(), where(areas)));
            }
            if (!avoided.isEmpty())
                sections.add(new Section(ClientsWords.AREAS_TO_AVOID.text(), String.join(", ", avoided) + "."));
        }
        sections.addAll(text.sections());
        if (text.kind() == ConsentKind.TREATMENT || text.kind() == ConsentKind.MINOR) {
            String felt = felt(techniques);
            if (!felt.isEmpty()) sections.add(new Section(ClientsWords.WHAT_THESE_TECHNIQUES_CAN_FEEL.text(), felt));
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
                ? ClientsWords.WE_AGREE_ON_THE_TECHNIQUES.text()
                : ClientsWords.WE_CAN_CHANGE_THIS_TOGETHER.text(String.join(", ", techniques));
    }

    private static String where(List<String> areas) {
        return areas.isEmpty() ? ClientsWords.THE_BACK_AND_WHAT_WE.text() : String.join(", ", areas) + ".";
    }

    private static String felt(Collection<Technique> techniques) {
        List<String> lines = new ArrayList<>();
        if (techniques.contains(Technique.DEEP_TISSUE)) lines.add(ClientsWords.DEEP_TISSUE_WORK_CAN_BE_INTENSE.text());
        if (techniques.contains(Technique.TRIGGER_POINT)) lines.add(ClientsWords.PRESSURE_ON_A_TRIGGER_POINT.text());
        if (techniques.contains(Technique.HOT_STONE)) lines.add(ClientsWords.STONES_ARE_WARM_NOT_HOT.text());
        return String.join(" ", lines);
    }
}
