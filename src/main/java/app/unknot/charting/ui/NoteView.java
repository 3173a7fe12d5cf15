package app.unknot.charting.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.charting.Addendum;
import app.unknot.charting.AddendumKind;
import app.unknot.charting.ChartHistory;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteSigned.RegionWork;
import app.unknot.charting.OpenNote;
import app.unknot.charting.Regions;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientReference;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.Technique;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ClientHeader;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** A signed note: what it says, whose signature it bears, and what was added later. */
@Route("notes/:note")
@PageTitle("Signed note - Unknot")
@RolesAllowed("THERAPIST")
class NoteView extends Div implements BeforeEnterObserver {
    private final transient ChartHistory history;
    private final transient ClientDirectory clients;
    private final transient PracticeClock clock;

    NoteView(ChartHistory history, ClientDirectory clients, PracticeClock clock) {
        this.history = history;
        this.clients = clients;
        this.clock = clock;
        Density.TOUCH.applyTo(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new NoteId(RouteIds.id(event, "note")));
    }

    private void show(NoteId id) {
        OpenNote note = history.open(id);
        NoteContent content = note.content();
        ClientReference client = clients.reference(content.head().client());
        removeAll();
        add(new ClientHeader(
                client.initials(),
                client.name() + ", " + client.ageOn(clock.today()),
                "Session of " + Formats.day(content.head().serviceDate()),
                List.of()));
        Div body = new Div(seal(note), pain(content), work(content), texts(content), added(note), form(id));
        body.addClassNames("client-body", "stack");
        if (!note.pending().isEmpty())
            body.addComponentAsFirst(new NoteBox(
                    Tone.CAUTION,
                    note.pending().size()
                            + " changes reached us after the signature. They are kept, and the note is as it was signed. Write what"
                            + " matters of them into an addendum."));
        add(body);
    }

    private Component seal(OpenNote note) {
        return new NoteBox(
                Tone.OK,
                "Signed by " + note.signerName() + " on " + Formats.dayAndTime(note.signedAt(), clock.getZone())
                        + ". Seal " + note.contentHash().substring(0, 12) + ". It cannot be changed, only added to.");
    }

    private static Component pain(NoteContent content) {
        Paragraph line = new Paragraph(
                content.number("pain.before") + " before, " + content.number("pain.after") + " right after hands-on.");
        return new Card("Pain, 0 to 10", line);
    }

    private static Component work(NoteContent content) {
        Card card = new Card("Hands-on, " + content.treatmentMinutes() + " minutes");
        for (RegionWork one : content.work()) {
            String rating = switch (String.valueOf(one.rating())) {
                case "JUST_RIGHT" -> "felt just right";
                case "TOO_MUCH" -> "felt too much";
                case "TOO_LITTLE" -> "felt too little";
                default -> "not asked";
            };
            card.add(new Paragraph(Regions.name(one.region()) + ": "
                    + Technique.valueOf(one.technique()).title() + " at " + one.pressure() + ", " + one.minutes()
                    + " min, " + rating));
        }
        if (!content.homeCare().isEmpty())
            card.add(new Paragraph("Home care: " + String.join("; ", content.homeCare())));
        return card;
    }

    private static Component texts(NoteContent content) {
        Card card = new Card("Note");
        card.add(text("Subjective", content.text("s.text")), text("Objective", content.text("o.text")));
        card.add(text("Assessment", content.text("a.text")), text("Plan", content.text("p.text")));
        return card;
    }

    private static Component text(String title, String words) {
        Div text = new Div(words);
        text.addClassName("note-text");
        return new Div(new H3(title), text);
    }

    private Component added(OpenNote note) {
        Card card = new Card("Added later");
        if (note.addenda().isEmpty()) card.add(new Span("Nothing."));
        for (Addendum addendum : note.addenda()) {
            Div text = new Div(addendum.text());
            text.addClassName("note-text");
            Div by = new Div(addendum.kind().title() + " by " + addendum.author() + ", "
                    + Formats.dayAndTime(addendum.writtenAt(), clock.getZone()) + ". Reason: " + addendum.reason());
            by.addClassNames("small", "quiet");
            card.add(new Div(text, by));
        }
        return card;
    }

    private Component form(NoteId id) {
        Select<AddendumKind> kind = new Select<>("Kind", change -> {});
        kind.setItems(AddendumKind.values());
        kind.setItemLabelGenerator(AddendumKind::title);
        kind.setValue(AddendumKind.ADDENDUM);
        TextField reason = new TextField("Reason");
        TextArea text = new TextArea("What to add");
        text.setWidthFull();
        Div message = new Div();
        Card card = new Card("Add to this note", kind, reason, text, message);
        card.addClassName("stack");
        card.add(Buttons.primary("Add it", click -> {
            try {
                history.add(id, kind.getValue(), reason.getValue(), text.getValue());
                show(id);
            } catch (RefusedRequest refused) {
                message.removeAll();
                message.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
            }
        }));
        return card;
    }
}
