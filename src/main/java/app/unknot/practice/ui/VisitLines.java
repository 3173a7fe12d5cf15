package app.unknot.practice.ui;

import app.unknot.practice.VisitsAhead.Visit;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Which visits are booked in a time that somebody is about to close: without whose they are. */
final class VisitLines extends Div {
    private static final int SHOWN = 10;

    private final boolean withLinks;

    /**
     * @param withLinks whether the person sees the schedule, to which the lines lead then
     */
    VisitLines(boolean withLinks) {
        this.withLinks = withLinks;
        addClassName("stack");
        getElement().setAttribute("aria-live", "polite").setAttribute("data-test", "visits-then");
    }

    /** Shows them, or nothing when there are none. */
    void show(List<Visit> visits) {
        removeAll();
        if (visits.isEmpty()) return;
        add(new NoteBox(Tone.CAUTION, PracticeText.VISITS_THEN.text(visits.size())));
        Div lines = new Div();
        visits.stream().limit(SHOWN).forEach(visit -> lines.add(line(visit)));
        if (visits.size() > SHOWN) lines.add(new Div(PracticeText.AND_MORE.text(visits.size() - SHOWN)));
        add(lines);
    }

    private Component line(Visit visit) {
        if (!withLinks) return new Div(new Span(visit.words()));
        Anchor way = new Anchor(visit.address(), visit.words());
        way.addClassName("link");
        return new Div(way);
    }
}
