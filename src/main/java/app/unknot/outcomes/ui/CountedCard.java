package app.unknot.outcomes.ui;

import app.unknot.outcomes.practice.Drill;
import app.unknot.outcomes.practice.Result;
import app.unknot.outcomes.practice.State;
import app.unknot.shared.ui.ListAddress;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** Who is counted, who was left out, and why: as large as the other cards. Each number leads to the list behind it. */
final class CountedCard extends Section {
    private final transient ListAddress address;
    private final int began;
    private final Div flow = new Div();

    CountedCard(Result result, ListAddress address) {
        this.address = address;
        began = result.began();
        addClassName("card");
        Div head = new Div(new H2(OutcomesText.WHO_IS_INCLUDED.text()));
        head.addClassName("cardhead");
        flow.addClassName("flow");
        Paragraph note = new Paragraph(
                began == 0
                        ? OutcomesText.NO_ONE_STARTED_IN_THIS.text()
                        : OutcomesText.PAIN_BEFORE_SESSIONS_ONLY_RELIEF.text());
        note.addClassNames("read", "small", "quiet");
        add(head, flow, note);

        int left = began;
        row(OutcomesText.STARTED_IN_THE_PERIOD.text(), 0, began, false, Drill.ALL);
        for (State reason : result.reasons()) {
            left -= result.count(reason);
            row(OutcomesText.LEFT_OUT.text(reason.inWords()), left, result.count(reason), true, Drill.of(reason));
        }
        row(OutcomesText.INCLUDED.text(), 0, result.n(), false, Drill.COUNTED);
    }

    private void row(String words, int from, int episodes, boolean out, Drill drill) {
        Span label = new Span(words);
        label.addClassName("lab");
        Span bar = new Span();
        bar.addClassName("bar");
        if (began > 0) {
            bar.getStyle().set("left", 100.0 * from / began + "%");
            bar.getStyle().set("width", 100.0 * episodes / began + "%");
        }
        Span track = new Span(bar);
        track.addClassName("track");
        track.getElement().setAttribute("aria-hidden", "true");
        Anchor count = new Anchor(QuestionAddress.behind(address, drill), String.valueOf(episodes));
        count.addClassNames("value", "link");
        count.getElement().setAttribute("aria-label", OutcomesText.SHOW_THE_EPISODES.text(words, episodes));
        Div row = new Div(track, count);
        row.addClassName("b");
        row.setClassName("out", out);
        flow.add(label, row);
    }
}
