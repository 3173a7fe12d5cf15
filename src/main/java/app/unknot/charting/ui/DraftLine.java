package app.unknot.charting.ui;

import app.unknot.charting.NotePages;
import app.unknot.charting.worklist.DraftAge;
import app.unknot.charting.worklist.DraftRow;
import app.unknot.clients.ClientReference;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** A note that waits for its signature. After a day it is due; after three the manager sees it too. */
public final class DraftLine {
    private DraftLine() {}

    public static Anchor of(DraftRow draft, ClientReference client, PracticeClock clock) {
        Anchor row = link(draft, client, clock);
        row.addClassName("list-row");
        due(draft).ifPresent(row::add);
        return row;
    }

    /** The same with room beside it for a menu. */
    static Div with(NativeButton menu, DraftRow draft, ClientReference client, PracticeClock clock) {
        Anchor open = link(draft, client, clock);
        open.addClassName("grow");
        Div row = new Div(open);
        due(draft).ifPresent(row::add);
        row.add(menu);
        row.addClassNames("list-row", "with-menu");
        return row;
    }

    private static Anchor link(DraftRow draft, ClientReference client, PracticeClock clock) {
        Span name = new Span(client.name());
        name.addClassName("strong");
        Div detail = new Div(Formats.dayAndTime(draft.head().startedAt(), clock.getZone()) + ". " + gaps(draft.gaps()));
        detail.addClassNames("small", "quiet");
        return new Anchor(NotePages.write(draft.head().id()), new Div(name, detail));
    }

    private static Optional<Tag> due(DraftRow draft) {
        if (draft.age() == DraftAge.FRESH) return Optional.empty();
        Tone tone = draft.age() == DraftAge.ESCALATE ? Tone.STOP : Tone.CAUTION;
        return Optional.of(new Tag(tone, Icons.CLOCK, ChartingText.DUE_H.text(draft.hours())));
    }

    private static String gaps(int gaps) {
        if (gaps == 0) return ChartingText.COMPLETE.text();
        return gaps == 1 ? ChartingText.N1_GAP.text() : ChartingText.GAPS.text(gaps);
    }
}
