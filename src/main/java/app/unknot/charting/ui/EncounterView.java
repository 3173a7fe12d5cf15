package app.unknot.charting.ui;

import app.unknot.charting.NotePages;
import app.unknot.charting.encounters.EncounterHead;
import app.unknot.charting.encounters.EncounterId;
import app.unknot.charting.encounters.Encounters;
import app.unknot.charting.encounters.OpenEncounter;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ClientHeader;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** A visit that became no session: why, and who said what. */
@Route(NotePages.ENCOUNTER)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("THERAPIST")
class EncounterView extends Div implements BeforeEnterObserver {
    private final transient Encounters encounters;
    private final transient ClientDirectory clients;
    private final transient PracticeClock clock;

    EncounterView(Encounters encounters, ClientDirectory clients, PracticeClock clock) {
        this.encounters = encounters;
        this.clients = clients;
        this.clock = clock;
        Density.TOUCH.applyTo(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OpenEncounter open = encounters.open(new EncounterId(RouteIds.id(event, "encounter")));
        EncounterHead head = open.head();
        ClientReference client = clients.reference(head.client());
        Card card = new Card(head.kind().title());
        card.addClassName("stack");
        card.add(new Paragraph(ChartingText.AT.text(Formats.dayAndTime(open.at(), clock.getZone()))));
        open.texts().forEach((title, words) -> {
            Div text = new Div(words);
            text.addClassName("note-text");
            card.add(new Div(new H3(title), text));
        });
        Anchor history =
                new Anchor(ClientPages.history(head.client()), ChartingText.ALL_HISTORY_OF.text(client.firstName()));
        history.addClassName("link");
        Div body = new Div(
                new NoteBox(
                        Tone.OK,
                        ChartingText.SIGNED_BY_ON_SEAL_NO.text(
                                head.signerName(),
                                Formats.dayAndTime(head.signedAt(), clock.getZone()),
                                open.contentHash().substring(0, 12))),
                card,
                new Div(history));
        body.addClassNames("client-body", "stack");
        removeAll();
        add(
                new ClientHeader(
                        client.face(),
                        client.name() + ", " + client.ageOn(clock.today()),
                        ChartingText.ON.text(head.kind().title(), Formats.day(head.serviceDate())),
                        List.of()),
                body);
    }
}
