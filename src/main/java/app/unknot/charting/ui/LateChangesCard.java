package app.unknot.charting.ui;

import app.unknot.charting.LateChange;
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
            Div when = new Div("Written " + Formats.dayAndTime(change.tabletTime(), zone) + " on the tablet");
            when.addClassNames("small", "quiet");
            list.add(new ListItem(new Div(field, value), when));
        }
        list.addClassName("late-changes");
        Card card = new Card(
                changes.size() == 1
                        ? "1 change arrived after signing"
                        : changes.size() + " changes arrived after signing");
        card.addClassNames("stack", "late");
        card.add(
                new Paragraph("They are kept, and the signed note is unchanged. Move what matters into an addendum."),
                list,
                new Div(Buttons.outlined("Make an addendum from these", click -> take.run())));
        return card;
    }
}
