package app.unknot.charting.ui;

import app.unknot.charting.DraftAge;
import app.unknot.charting.DraftRow;
import app.unknot.clients.ClientReference;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A note that waits for its signature. After a day it is due; after three the manager sees it too. */
final class DraftLine {
    private DraftLine() {}

    static Anchor of(DraftRow draft, ClientReference client, PracticeClock clock) {
        Span name = new Span(client.name());
        name.addClassName("strong");
        Div detail = new Div(Formats.dayAndTime(draft.head().startedAt(), clock.getZone()) + ". " + gaps(draft.gaps()));
        detail.addClassNames("small", "quiet");
        Anchor row = new Anchor("notes/" + draft.head().id() + "/write", new Div(name, detail));
        row.addClassName("list-row");
        if (draft.age() != DraftAge.FRESH)
            row.add(new Tag(
                    draft.age() == DraftAge.ESCALATE ? Tone.STOP : Tone.CAUTION,
                    Icons.CLOCK,
                    "Due, " + draft.hours() + " h"));
        return row;
    }

    private static String gaps(int gaps) {
        if (gaps == 0) return "Complete";
        return gaps == 1 ? "1 gap" : gaps + " gaps";
    }
}
