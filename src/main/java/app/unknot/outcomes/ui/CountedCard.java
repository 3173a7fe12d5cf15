package app.unknot.outcomes.ui;

import app.unknot.outcomes.PracticeSummary;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** Who is counted, who was left out, and why: as large as the other cards. */
final class CountedCard extends Section {
    private final int started;
    private final Div flow = new Div();

    CountedCard(PracticeSummary summary) {
        started = summary.started();
        addClassName("card");
        var head = new Div(new H2(OutcomesText.WHO_IS_INCLUDED.text()));
        head.addClassName("cardhead");
        flow.addClassName("flow");
        var note = new Paragraph(
                started == 0
                        ? OutcomesText.NO_ONE_STARTED_IN_THIS.text()
                        : OutcomesText.PAIN_BEFORE_SESSIONS_ONLY_RELIEF.text());
        note.addClassNames("read", "small", "quiet");
        add(head, flow, note);

        int left = started;
        row(OutcomesText.STARTED_IN_THE_PERIOD.text(), 0, started, false);
        for (var excluded : summary.excluded()) {
            left -= excluded.clients();
            row(OutcomesText.LEFT_OUT.text(excluded.reason().toLowerCase(Locale.ROOT)), left, excluded.clients(), true);
        }
        row(OutcomesText.INCLUDED.text(), 0, summary.rate().n(), false);
    }

    private void row(String words, int from, int clients, boolean out) {
        var label = new Span(words);
        label.addClassName("lab");
        var bar = new Span();
        bar.addClassName("bar");
        if (started > 0) {
            bar.getStyle().set("left", 100.0 * from / started + "%");
            bar.getStyle().set("width", 100.0 * clients / started + "%");
        }
        var track = new Span(bar);
        track.addClassName("track");
        track.getElement().setAttribute("aria-hidden", "true");
        var count = new Span(String.valueOf(clients));
        count.addClassName("value");
        var row = new Div(track, count);
        row.addClassName("b");
        row.setClassName("out", out);
        flow.add(label, row);
    }
}
