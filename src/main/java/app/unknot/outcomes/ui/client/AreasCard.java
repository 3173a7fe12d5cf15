package app.unknot.outcomes.ui.client;

import app.unknot.anatomy.Regions;
import app.unknot.outcomes.course.BackAreas;
import app.unknot.outcomes.course.Session;
import app.unknot.shared.ui.BodyMap;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** Where it hurt over the visits, as drawings with their share of the back. */
final class AreasCard {
    private static final int DRAWINGS = 4;

    private AreasCard() {}

    static Card of(List<Session> sessions) {
        Card card = new Card(ClientOutcomesText.WHERE_IT_HURTS.text());
        List<Session> marked = sessions.stream()
                .filter(session -> !session.painful().isEmpty())
                .toList();
        if (marked.isEmpty()) {
            card.add(new Paragraph(ClientOutcomesText.NOTHING_MARKED.text()));
            return card;
        }
        Div maps = new Div();
        maps.addClassName("outcome-maps");
        chosen(marked).forEach(session -> maps.add(drawing(session)));
        Session first = marked.getFirst();
        Session last = marked.getLast();
        card.add(maps);
        if (marked.size() > 1)
            BackAreas.overlap(first.painful(), last.painful())
                    .ifPresent(overlap -> card.add(fine(
                            ClientOutcomesText.OVERLAP.text(overlap.rounded(0).toPlainString()))));
        card.add(fine(ClientOutcomesText.STILL.text(
                Regions.together(last.painful().stream().sorted().toList()))));
        return card;
    }

    /** The first, the last, and what lies evenly between them. */
    private static List<Session> chosen(List<Session> marked) {
        if (marked.size() <= DRAWINGS) return marked;
        List<Session> chosen = new ArrayList<>();
        for (int i = 0; i < DRAWINGS; i++)
            chosen.add(marked.get(Math.round((float) i * (marked.size() - 1) / (DRAWINGS - 1))));
        return chosen;
    }

    private static Div drawing(Session session) {
        BodyMap map = BodyMap.still("BACK");
        map.mark("painful", session.painful());
        Span share = new Span(ClientOutcomesText.OF_THE_BACK.text(
                BackAreas.painful(session.painful()).rounded(0).toPlainString()));
        share.addClassName("strong");
        return new Div(map, share, new Span(Formats.shortDay(session.visit().day())));
    }

    private static Paragraph fine(String words) {
        Paragraph fine = new Paragraph(words);
        fine.addClassNames("small", "quiet");
        return fine;
    }
}
