package app.unknot.charting.ui;

import app.unknot.charting.Gap;
import app.unknot.charting.NoteHead;
import app.unknot.clients.ClientReference;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;

/** A note that waits for its signature. A draft of a day is a reminder. */
final class UnsignedRow {
    private static final Duration REMIND_AFTER = Duration.ofHours(24);

    private UnsignedRow() {}

    static Anchor create(NoteHead head, List<Gap> gaps, ClientReference client, PracticeClock clock) {
        Span name = new Span(client.name());
        name.addClassName("strong");
        String lack = gaps.isEmpty()
                ? "Complete"
                : gaps.size() == 1 ? "One gap: " + gaps.getFirst().message() : gaps.size() + " gaps";
        Div detail = new Div(Formats.dayAndTime(head.startedAt(), clock.getZone()) + ". " + lack);
        detail.addClassNames("small", "quiet");
        Anchor row = new Anchor("notes/" + head.id() + "/write", new Div(name, detail));
        row.addClassName("list-row");
        Duration age = Duration.between(head.startedAt(), clock.instant());
        if (age.compareTo(REMIND_AFTER) > 0) row.add(new Tag(Tone.CAUTION, age.toHours() + " h old"));
        return row;
    }
}
