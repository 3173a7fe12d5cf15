package app.unknot.record.ui;

import app.unknot.accounts.AskedTooOften;
import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RecordNotFound;
import app.unknot.charting.history.EmergencyReading;
import app.unknot.charting.history.EmergencyReading.Sheet;
import app.unknot.charting.note.NoteRow;
import app.unknot.charting.note.OpenNote;
import app.unknot.charting.ui.NoteTrail;
import app.unknot.charting.ui.SignedContent;
import app.unknot.charting.ui.TimeLeft;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.clients.emergency.EmergencyAccess;
import app.unknot.clients.emergency.Grant;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ClientHeader;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A record under emergency access: to read, for an hour, with the time left above it and the reader's name behind it. */
@Route(ClientPages.EMERGENCY_RECORD)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed({"THERAPIST", "MANAGER"})
class EmergencyRecordView extends Div implements BeforeEnterObserver {
    private static final int MARKS = 24;

    private final transient EmergencyAccess emergencies;
    private final transient EmergencyReading reading;
    private final transient CurrentSubject current;
    private final transient PracticeClock clock;

    EmergencyRecordView(
            EmergencyAccess emergencies, EmergencyReading reading, CurrentSubject current, PracticeClock clock) {
        this.emergencies = emergencies;
        this.reading = reading;
        this.current = current;
        this.clock = clock;
        addClassName("emergency-record");
        Density.TOUCH.applyTo(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClientId client =
                ClientId.parse(event.getRouteParameters().get("emergency").orElse(""));
        try {
            Sheet sheet = reading.open(client);
            show(client, sheet);
        } catch (AskedTooOften tooOften) {
            throw tooOften;
        } catch (RecordNotFound closed) {
            // Who never had it learns nothing, not even that there is such a client.
            if (emergencies.of(client).isEmpty()) throw closed;
            close(client);
        }
    }

    private void show(ClientId client, Sheet sheet) {
        removeAll();
        Grant grant = emergencies.of(client).orElseThrow(RecordNotFound::new);
        ClientReference reference = sheet.client().reference();
        Div left = new Div(
                EmergencySheet.contacts(sheet), EmergencySheet.precautions(sheet), EmergencySheet.history(sheet));
        Div right = new Div(EmergencySheet.plan(sheet), notes(client, sheet), documents(sheet));
        left.addClassName("side");
        right.addClassName("side");
        Div grid = new Div(left, right);
        grid.addClassName("client-grid");
        Div body = new Div(grid);
        body.addClassName("client-body");
        add(
                watermark(),
                banner(client, grant),
                new ClientHeader(
                        reference.face(),
                        reference.name() + ", " + reference.ageOn(clock.today()),
                        RecordText.BORN_RECORD_2.text(Formats.day(reference.born()), reference.number()),
                        EmergencySheet.alerts(sheet)),
                body);
    }

    private Component banner(ClientId client, Grant grant) {
        Span words = new Span(RecordText.EMERGENCY_ACCESS_YOU_CAN_READ.text());
        words.addClassName("grow");
        TimeLeft left = new TimeLeft(grant.secondsLeft(clock.instant()), () -> close(client));
        Div banner = new Div(Icons.STOP.create(), words, left, Buttons.outlined(RecordText.END_IT_NOW.text(), click -> {
            emergencies.end(client);
            close(client);
        }));
        banner.addClassName("emergency-banner");
        banner.getElement().setAttribute("role", "status");
        return banner;
    }

    /** On every photo of the screen: who looked, and when. */
    private Component watermark() {
        String words = current.require().displayName() + ", " + Formats.dayAndTime(clock.instant(), clock.getZone());
        Div mark = new Div();
        mark.addClassName("emergency-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        for (int i = 0; i < MARKS; i++) mark.add(new Span(words));
        return mark;
    }

    private Component notes(ClientId client, Sheet sheet) {
        Card card = new Card(RecordText.SIGNED_NOTES.text());
        if (sheet.notes().isEmpty()) card.add(new Span(RecordText.NONE_YET.text()));
        for (NoteRow row : sheet.notes()) {
            Span title =
                    new Span(RecordText.SIGNED_BY.text(Formats.day(row.head().serviceDate()), row.signerName()));
            title.addClassName("strong");
            Div pain = new Div(EmergencySheet.pain(row));
            pain.addClassNames("small", "quiet");
            Div words = new Div(title, pain);
            words.addClassName("grow");
            Div place = new Div();
            place.addClassName("stack");
            Component read = Buttons.outlined(RecordText.READ.text(), click -> open(client, row, place));
            read.getElement()
                    .setAttribute(
                            "aria-label",
                            RecordText.READ_THE_NOTE_OF.text(
                                    Formats.day(row.head().serviceDate())));
            Div line = new Div(words, read);
            line.addClassName("list-row");
            card.add(line, place);
        }
        return card;
    }

    /** One at a time, so that the log says which were read. */
    private void open(ClientId client, NoteRow row, Div place) {
        try {
            OpenNote note = reading.note(row.head().id());
            place.removeAll();
            place.add(SignedContent.of(note));
            place.add(new NoteTrail(clock.getZone()).added(note));
        } catch (AskedTooOften tooOften) {
            place.add(new NoteBox(Tone.STOP, AskedTooOften.words()));
        } catch (RecordNotFound ended) {
            close(client);
        }
    }

    private static Component documents(Sheet sheet) {
        Card card = new Card(RecordText.DOCUMENTS.text());
        if (sheet.documents().isEmpty()) card.add(new Span(RecordText.NONE.text()));
        sheet.documents().forEach(row -> card.add(EmergencySheet.document(row)));
        return card;
    }

    /** Ended, run out, or ended by a manager: the record goes, and words say so. */
    private void close(ClientId client) {
        emergencies.foundClosed(client);
        removeAll();
        Anchor again = new Anchor(ClientPages.EMERGENCY, RecordText.OPEN_IT_AGAIN.text());
        again.addClassNames("btn", "outlined");
        Anchor home = new Anchor("", RecordText.BACK_TO_MY_START_PAGE.text());
        home.addClassNames("btn", "primary");
        Div acts = new Div(home, again);
        acts.addClassNames("row", "wrap");
        Div body = new Div(new EmptyState(RecordText.EMERGENCY_ACCESS_TO_THIS_RECORD.text(), acts));
        body.addClassName("client-body");
        add(body);
    }
}
