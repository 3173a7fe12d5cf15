package app.unknot.charting.ui;

import app.unknot.charting.NoteHead;
import app.unknot.charting.cosigning.CosignRow;
import app.unknot.charting.cosigning.Cosignatures;
import app.unknot.charting.moves.DraftMoves;
import app.unknot.charting.note.NoteRow;
import app.unknot.charting.note.Told;
import app.unknot.charting.worklist.DraftRow;
import app.unknot.charting.worklist.UnchartedRow;
import app.unknot.charting.worklist.Worklist;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientNames;
import app.unknot.clients.ClientReference;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** What is still to be written or signed, and what was signed lately. */
@Route("notes")
@PageTitle("Notes - Unknot")
@RolesAllowed("THERAPIST")
class NotesView extends Page {
    private final transient DraftMoves moves;
    private final transient ClientDirectory clients;
    private final transient PracticeClock clock;
    private final transient ClientNames names;

    NotesView(
            Worklist worklist,
            Cosignatures cosignatures,
            DraftMoves moves,
            ClientDirectory clients,
            PracticeClock clock) {
        super(Density.TOUCH, "Notes", "");
        this.moves = moves;
        this.clients = clients;
        this.clock = clock;
        List<UnchartedRow> notStarted = worklist.notStarted();
        List<DraftRow> drafts = worklist.drafts();
        List<CosignRow> toCosign = cosignatures.toSign();
        List<CosignRow> waiting = cosignatures.waitingForSupervisor();
        List<NoteRow> signed = worklist.signedLately();
        List<ClientId> mentioned = new ArrayList<>();
        notStarted.forEach(row -> mentioned.add(row.client()));
        drafts.forEach(row -> mentioned.add(row.head().client()));
        toCosign.forEach(row -> mentioned.add(row.head().client()));
        waiting.forEach(row -> mentioned.add(row.head().client()));
        signed.forEach(row -> mentioned.add(row.head().client()));
        names = clients.references(mentioned);
        setLine(line(notStarted.size(), drafts.size()));
        Card begun = counted("In progress", drafts.size());
        if (drafts.isEmpty()) begun.add(new Span("You have no notes to finish."));
        drafts.forEach(row -> begun.add(begun(row)));
        Card open = counted("Not started", notStarted.size());
        if (notStarted.isEmpty())
            open.add(new Span("Every visit of the last " + Worklist.UNCHARTED_DAYS + " days is charted."));
        notStarted.forEach(row -> open.add(notStarted(row)));
        Div lists = new Div();
        lists.addClassName("worklists");
        if (!toCosign.isEmpty()) lists.add(cosign("To co-sign", toCosign));
        lists.add(open, begun);
        if (!waiting.isEmpty()) lists.add(cosign("Waiting for co-signature", waiting));
        lists.add(signed(signed));
        add(lists);
    }

    private static String line(int notStarted, int drafts) {
        if (notStarted + drafts == 0) return "All visits are documented and signed.";
        return notStarted + " not started, " + drafts + " in progress.";
    }

    private Component begun(DraftRow row) {
        ClientReference client = names.of(row.head().client());
        NativeButton move = Buttons.outlined(
                "",
                click -> MoveDraftDialog.open(
                        row.head().id(),
                        moves,
                        clients,
                        clock,
                        () -> UI.getCurrentOrThrow()
                                .navigate("notes/" + row.head().id() + "/write")));
        move.removeAll();
        move.add(Icons.MORE.create());
        move.addClassName("icon");
        move.getElement().setAttribute("aria-label", "Is the note for " + client.name() + " another client's?");
        move.getElement().setAttribute("aria-haspopup", "dialog");
        return DraftLine.with(move, row, client, clock);
    }

    private Component notStarted(UnchartedRow row) {
        ClientReference client = names.of(row.client());
        Span name = new Span(client.name());
        name.addClassName("strong");
        Div when = new Div(Formats.dayAndTime(row.startsAt(), clock.getZone()));
        when.addClassNames("small", "quiet");
        boolean today = clock.dayOf(row.startsAt()).equals(clock.today());
        Anchor open = new Anchor("clients/" + client.id(), new Div(name, when));
        open.addClassName("grow");
        Div line = new Div(open, new Tag(today ? Tone.PLAIN : Tone.CAUTION, Icons.PEN, "No note"));
        line.add(VisitMenu.button(client, row.appointment()));
        line.addClassNames("list-row", "with-menu");
        return line;
    }

    private Component cosign(String title, List<CosignRow> rows) {
        Card card = counted(title, rows.size());
        for (CosignRow row : rows) {
            Tag tag = row.sentBack()
                    ? new Tag(Tone.CAUTION, Icons.UNDO, "Sent back")
                    : new Tag(Tone.ADVISE, Icons.CLOCK, "Co-sign due");
            card.add(line(row.head(), "Signed by " + row.author(), tag));
        }
        return card;
    }

    private Component signed(List<NoteRow> rows) {
        Card card = new Card("Recently signed");
        if (rows.isEmpty()) card.add(new EmptyState("No notes signed in the last two weeks."));
        rows.forEach(row -> card.add(line(
                row.head(),
                "Pain " + Told.pain(row.painBefore(), row.painAfter()) + ", " + row.treatmentMinutes() + " min",
                new Tag(Tone.OK, Icons.LOCK, "Signed"))));
        return card;
    }

    private Component line(NoteHead head, String words, Tag tag) {
        Span name = new Span(names.of(head.client()).name());
        name.addClassName("strong");
        Div detail = new Div(Formats.day(head.serviceDate()) + ". " + words);
        detail.addClassNames("small", "quiet");
        Anchor row = new Anchor("notes/" + head.id(), new Div(name, detail), tag);
        row.addClassName("list-row");
        return row;
    }

    private static Card counted(String title, int count) {
        Span number = new Span(String.valueOf(count));
        number.addClassNames("count", count == 0 ? "plain" : "due");
        return new Card(title).end(number);
    }
}
