package app.unknot.intake.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientReference;
import app.unknot.clients.documents.DocumentRow;
import app.unknot.clients.documents.Documents;
import app.unknot.screening.Clearance;
import app.unknot.screening.Finding;
import app.unknot.screening.Level;
import app.unknot.screening.ScreeningResults;
import app.unknot.screening.ScreeningService;
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
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.ReasonDialog;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What waits for a provider's word, and the answers that came: kept, verified, counting, expired. */
@Route("clients/:client/clearances")
@PageTitle("Clearances - Unknot")
@RolesAllowed("THERAPIST")
class ClearancesView extends Div implements BeforeEnterObserver {
    private final transient ScreeningService screening;
    private final transient ScreeningResults results;
    private final transient Clearances clearances;
    private final transient Holds holds;
    private final transient Documents documents;
    private final transient ClientDirectory clients;
    private final transient PracticeClock clock;

    ClearancesView(
            ScreeningService screening,
            ScreeningResults results,
            Clearances clearances,
            Holds holds,
            Documents documents,
            ClientDirectory clients,
            PracticeClock clock) {
        this.screening = screening;
        this.results = results;
        this.clearances = clearances;
        this.holds = holds;
        this.documents = documents;
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
        Clearance standing = results.standing(id);
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
                        "Clearances. Record " + client.number(),
                        ScreeningAlerts.of(standing)),
                body);
    }

    private Component waiting(ClientReference client, List<Finding> toClear) {
        Card card = new Card("Waiting for a provider");
        card.addClassName("stack");
        if (toClear.isEmpty()) {
            card.add(new NoteBox(Tone.OK, "Nothing is waiting for a provider."));
            return card;
        }
        for (Finding finding : toClear)
            card.add(new NoteBox(RescreenForm.tone(finding.level()), finding.title() + ". " + finding.action()));
        Anchor request =
                new Anchor("clients/" + client.id() + "/letters", Icons.LETTER.create(), new Span("Write a letter"));
        request.addClassNames("btn", "outlined");
        Div acts = new Div(
                request,
                Buttons.withIcon(
                        Buttons.primary(
                                "Add a clearance",
                                click -> new ClearanceDialog(
                                                clearances,
                                                client,
                                                toClear,
                                                documents.largest(),
                                                clock.today(),
                                                () -> show(client.id()))
                                        .open()),
                        Icons.PLUS));
        acts.addClassNames("row", "wrap");
        holds.of(client.id())
                .filter(hold -> hold.level() != Level.EMERGENCY)
                .ifPresent(hold -> acts.add(Buttons.outlined(
                        "Lift the hold",
                        click -> new LiftDialog(clearances, holds, hold, client, () -> show(client.id())).open())));
        card.add(acts);
        holds.of(client.id())
                .filter(hold -> hold.level() == Level.EMERGENCY)
                .ifPresent(hold -> card.add(new NoteBox(
                        Tone.PLAIN, "A manager can lift an emergency once the clearance is saved and verified here.")));
        return card;
    }

    private Component answers(ClientReference client) {
        Card card = new Card("Clearances on file");
        List<ClearanceRow> rows = clearances.of(client.id());
        if (rows.isEmpty()) card.add(new EmptyState("No clearances yet."));
        rows.forEach(row -> card.add(line(row, client.id())));
        return card;
    }

    private Component line(ClearanceRow row, ClientId client) {
        ClearanceRow.State state = row.on(clock.today());
        Span name = new Span(row.form().provider() + ", " + row.form().profession());
        name.addClassName("strong");
        Div tags = new Div(new Tag(tone(state), state.title()));
        tags.addClassName("tags");
        DocumentRow paper = documents.row(row.document());
        String proof = paper.proof().isEmpty() ? "" : " Verified: " + paper.proof();
        Div facts = new Div("Clears " + rules(row) + " from "
                + Formats.day(row.form().issuedOn()) + " until "
                + Formats.day(row.form().expiresOn()) + ". "
                + row.form().terms().words() + " Contact: " + row.form().contact() + "." + proof);
        facts.addClassNames("small", "quiet");
        Div words = new Div(name, tags, facts);
        words.addClassName("grow");
        Anchor open = new Anchor("documents/" + row.document(), "Download");
        open.addClassNames("btn", "outlined");
        open.getElement().setAttribute("router-ignore", true);
        open.getElement().setAttribute("download", true);
        open.getElement()
                .setAttribute(
                        "aria-label", "Download the clearance by " + row.form().provider());
        Div acts = new Div(open);
        acts.addClassNames("row", "wrap");
        if (state == ClearanceRow.State.TO_VERIFY) acts.add(Buttons.primary("Verify", click -> verify(row, client)));
        if (!row.withdrawn()) acts.add(Buttons.plain("Withdraw", click -> withdraw(row, client)));
        Div line = new Div(words, acts);
        line.addClassNames("list-row", "document-line");
        return line;
    }

    private String rules(ClearanceRow row) {
        List<String> titles = row.form().rules().stream()
                .sorted()
                .map(code -> code.equals(Finding.HOLD)
                        ? "the hold"
                        : screening
                                .rules()
                                .rule(code)
                                .map(rule -> "\"" + rule.title() + "\"")
                                .orElse(code))
                .toList();
        return String.join(", ", titles);
    }

    private static Tone tone(ClearanceRow.State state) {
        return switch (state) {
            case COUNTS -> Tone.OK;
            case TO_VERIFY, EXPIRED -> Tone.CAUTION;
            case WITHDRAWN -> Tone.STOP;
        };
    }

    private void verify(ClearanceRow row, ClientId client) {
        new ReasonDialog(
                        "Verified by you",
                        "Make sure " + row.form().provider() + " wrote it. It is then valid until "
                                + Formats.day(row.form().expiresOn()) + ". Your name and the time are recorded.",
                        "How you verified it, such as who you called",
                        "Mark as verified",
                        how -> tried(how, words -> clearances.verify(row.document(), words), client))
                .open();
    }

    private void withdraw(ClearanceRow row, ClientId client) {
        new ReasonDialog(
                        "Withdraw the clearance",
                        "It is no longer valid, and what it cleared needs a new one. It stays readable, with your reason.",
                        "Why",
                        "Withdraw",
                        why -> tried(why, words -> documents.withdraw(row.document(), words), client))
                .open();
    }

    private Optional<String> tried(String words, Consumer<String> act, ClientId client) {
        try {
            act.accept(words);
            show(client);
            return Optional.empty();
        } catch (RefusedRequest refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }
}
