package app.unknot.charting.ui;

import app.unknot.charting.note.LateChange;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;

/** Changes that reached the server after the signature, in words, and what to do with them. */
final class LateChangesCard {
    private LateChangesCard() {}

    /**
     * @param take puts them into the form below
     */
    static Card of(List<LateChange> changes, ZoneId zone, Runnable take) {
        UnorderedList list = new UnorderedList();
        for (LateChange change : changes) {
            Span field = new Span(change.field() + ": ");
            field.addClassName("strong");
            Span value = new Span(change.value());
            value.addClassName("note-text");
            Div when =
                    new Div(ChartingText.WRITTEN_ON_THE_TABLET_2.text(Formats.dayAndTime(change.tabletTime(), zone)));
            when.addClassNames("small", "quiet");
            list.add(new ListItem(new Div(field, value), when));
        }
        list.addClassName("late-changes");
        Card card = new Card(
                changes.size() == 1
                        ? ChartingText.N1_CHANGE_ARRIVED_AFTER_SIGNING.text()
                        : ChartingText.CHANGES_ARRIVED_AFTER_SIGNING.text(changes.size()));
        card.addClassNames("stack", "late");
        card.add(
                new Paragraph(ChartingText.THEY_ARE_KEPT.text()),
                list,
                new Div(Buttons.outlined(ChartingText.MAKE_AN_ADDENDUM_FROM_THESE.text(), click -> take.run())));
        return card;
    }
}
