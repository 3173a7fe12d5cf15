package app.unknot.intake.ui;

import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.screening.Finding;
import app.unknot.screening.Level;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.ScreeningResults;
import app.unknot.screening.clearances.ClearanceRow;
import app.unknot.screening.clearances.Clearances;
import app.unknot.screening.holds.Holds;
import app.unknot.screening.ui.ScreeningAlerts;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ClientHeader;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
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
import java.util.List;

/** What waits for a provider's word, and the answers that came: kept, verified, counting, expired. */
@Route(ClientPages.CLEARANCES)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("THERAPIST")
class ClearancesView extends Div implements BeforeEnterObserver {
    private final transient ScreeningResults results;
    private final transient Clearances clearances;
    private final transient Holds holds;
    private final transient ClearanceLines lines;
    private final transient ClearanceDialog.Desk desk;
    private final transient ClientDirectory clients;
    private final transient PracticeClock clock;

    ClearancesView(
            ScreeningResults results,
            Clearances clearances,
            Holds holds,
            ClearanceLines lines,
            ClearanceDialog.Desk desk,
            ClientDirectory clients,
            PracticeClock clock) {
        this.results = results;
        this.clearances = clearances;
        this.holds = holds;
        this.lines = lines;
        this.desk = desk;
        this.clients = clients;
        this.clock = clock;
        Density.TOUCH.applyTo(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ClientId.parse(event.getRouteParameters().get("client").orElse("")));
    }

    private void show(ClientId id) {
        ClientReference client = clients.reference(id);
        ScreeningResult standing = results.standing(id);
        List<Finding> toClear = standing.findings().stream()
                .filter(finding -> finding.level() == Level.CLEARANCE
                        || finding.level() == Level.URGENT_REFER
                        || finding.rule().equals(Finding.HOLD))
                .toList();
        Div body = new Div(waiting(client, toClear), answers(client));
        body.addClassNames("client-body", "stack");
        removeAll();
        add(
                new ClientHeader(
                        client.face(),
                        client.name() + ", " + client.ageOn(clock.today()),
                        IntakeText.CLEARANCES_RECORD.text(client.number()),
                        ScreeningAlerts.of(standing)),
                body);
    }

    private Component waiting(ClientReference client, List<Finding> toClear) {
        Card card = new Card(IntakeText.WAITING_FOR_A_PROVIDER.text());
        card.addClassName("stack");
        if (toClear.isEmpty()) {
            card.add(new NoteBox(Tone.OK, IntakeText.NOTHING_IS_WAITING.text()));
            return card;
        }
        for (Finding finding : toClear)
            card.add(new NoteBox(RescreenForm.tone(finding.level()), finding.title() + ". " + finding.action()));
        Anchor request = new Anchor(
                ClientPages.letters(client.id()), Icons.LETTER.create(), new Span(IntakeText.WRITE_A_LETTER.text()));
        request.addClassNames("btn", "outlined");
        Div acts = new Div(
                request,
                Buttons.withIcon(
                        Buttons.primary(
                                IntakeText.ADD_A_CLEARANCE.text(),
                                click -> desk.open(client, toClear, () -> show(client.id()))),
                        Icons.PLUS));
        acts.addClassNames("row", "wrap");
        holds.of(client.id())
                .filter(hold -> hold.level() != Level.EMERGENCY)
                .ifPresent(hold -> acts.add(Buttons.outlined(
                        IntakeText.LIFT_THE_HOLD.text(),
                        click -> new LiftDialog(clearances, holds, hold, client, () -> show(client.id())).open())));
        card.add(acts);
        holds.of(client.id())
                .filter(hold -> hold.level() == Level.EMERGENCY)
                .ifPresent(hold -> card.add(new NoteBox(Tone.PLAIN, IntakeText.A_MANAGER_CAN_LIFT.text())));
        return card;
    }

    private Component answers(ClientReference client) {
        Card card = new Card(IntakeText.CLEARANCES_ON_FILE.text());
        List<ClearanceRow> rows = clearances.of(client.id());
        if (rows.isEmpty()) card.add(new EmptyState(IntakeText.NO_CLEARANCES_YET.text()));
        rows.forEach(row -> card.add(lines.of(row, () -> show(client.id()))));
        return card;
    }
}
