package app.unknot.charting.ui;

import app.unknot.charting.NotePages;
import app.unknot.charting.note.Addendum;
import app.unknot.charting.note.AddendumKind;
import app.unknot.charting.note.NoteStatus;
import app.unknot.charting.note.OpenNote;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whose signatures a note bears, and what became of it since. */
public final class NoteTrail {
    private final ZoneId zone;

    public NoteTrail(ZoneId zone) {
        this.zone = zone;
    }

    /** The seal, what stands above everything else, and how much was added. */
    List<Component> top(OpenNote note) {
        List<Component> top = new ArrayList<>();
        NoteStatus standing = note.standing();
        NoteStatus.Moved away = standing.movedAway();
        if (away != null)
            top.add(moved(ChartingText.MOVED_TO_ANOTHER_RECORD.text(when(away.at()), away.by(), away.reason()), away));
        top.add(seal(note));
        NoteStatus.Moved here = standing.movedHere();
        if (here != null)
            top.add(moved(ChartingText.MOVED_HERE_FROM_ANOTHER_RECORD.text(when(here.at()), here.by()), here));
        NoteStatus.Cosigned cosigned = standing.cosigned();
        if (cosigned != null)
            top.add(new NoteBox(Tone.OK, ChartingText.CO_SIGNED_BY_ON.text(cosigned.name(), when(cosigned.at()))));
        else if (standing.waits())
            top.add(new NoteBox(Tone.ADVISE, ChartingText.WAITING_FOR_THE_CO_SIGNATURE.text(standing.supervisor())));
        for (NoteStatus.Remark remark : standing.remarks())
            top.add(new NoteBox(
                    standing.isSentBack() ? Tone.CAUTION : Tone.PLAIN,
                    ChartingText.ASKED_ON.text(remark.author(), when(remark.at()), remark.text())));
        return top;
    }

    private Component seal(OpenNote note) {
        NoteBox seal = new NoteBox(
                Tone.OK,
                ChartingText.SIGNED_BY_ON_SEAL.text(
                        note.signerName(),
                        when(note.signedAt()),
                        note.contentHash().substring(0, 12)));
        Div counts = new Div();
        counts.addClassName("added-counts");
        for (AddendumKind kind : AddendumKind.values()) {
            long count = note.addenda().stream()
                    .filter(addendum -> addendum.kind() == kind)
                    .count();
            if (count == 0) continue;
            Anchor down = new Anchor("#added", new Tag(Tone.ADVISE, Icons.PEN, count(count, kind)));
            down.setRouterIgnore(true);
            counts.add(down);
        }
        Div top = new Div(seal, counts);
        top.addClassName("seal");
        return top;
    }

    private static String count(long count, AddendumKind kind) {
        String one = kind.title().toLowerCase(Locale.ROOT);
        if (count == 1) return "1 " + one;
        return count + " "
                + switch (kind) {
                    case LATE_ENTRY -> ChartingText.LATE_ENTRIES.text();
                    case ADDENDUM -> "addenda";
                    case CORRECTION -> "corrections";
                };
    }

    private static Component moved(String words, NoteStatus.Moved moved) {
        NoteBox box = new NoteBox(Tone.CAUTION, words);
        if (moved.other() == null) return box;
        Anchor other = new Anchor(NotePages.signed(moved.other()), ChartingText.OPEN_THE_NOTE_THERE.text());
        other.addClassName("link");
        Div both = new Div(box, other);
        both.addClassName("stack");
        return both;
    }

    /** Everything that was added, in full, the oldest first. */
    public Component added(OpenNote note) {
        Card card = new Card(ChartingText.ADDED_LATER.text());
        card.setId("added");
        if (note.addenda().isEmpty()) card.add(new Span(ChartingText.NOTHING.text()));
        for (Addendum addendum : note.addenda()) {
            Span by = new Span(ChartingText.BY.text(addendum.author(), when(addendum.writtenAt())));
            by.addClassNames("small", "quiet");
            Div head = new Div(new Tag(Tone.ADVISE, Icons.PEN, addendum.kind().title()), by);
            head.addClassNames("row", "wrap");
            Div text = new Div(addendum.text());
            text.addClassName("note-text");
            Paragraph reason = new Paragraph(ChartingText.REASON_2.text(addendum.reason()));
            reason.addClassNames("small", "quiet");
            Article one = new Article(head, text, reason);
            one.addClassName("added");
            card.add(one);
        }
        return card;
    }

    private String when(Instant at) {
        return Formats.dayAndTime(at, zone);
    }
}
