package app.unknot.intake.ui;

import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientNames;
import app.unknot.clients.ClientReference;
import app.unknot.intake.IntakePages;
import app.unknot.screening.clearances.Clearances;
import app.unknot.screening.holds.Hold;
import app.unknot.screening.holds.Holds;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.PagedRows;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Whose appointments stand still, the longest first. Says how grave it is, never why. */
@Route(IntakePages.HOLDS)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("MANAGER")
class HoldsView extends Page {
    private final transient Holds holds;
    private final transient Clearances clearances;
    private final transient ClientDirectory clients;
    private final transient PracticeClock clock;
    private final Div list = new Div();

    HoldsView(Holds holds, Clearances clearances, ClientDirectory clients, PracticeClock clock) {
        super(Density.DESK, IntakeText.ON_HOLD.text(), IntakeText.DO_NOT_BOOK_OR_TREAT.text());
        this.holds = holds;
        this.clearances = clearances;
        this.clients = clients;
        this.clock = clock;
        add(list);
        show();
    }

    private void show() {
        list.removeAll();
        long total = holds.openInAll();
        Card card = new Card(IntakeText.CLIENTS.text());
        if (total == 0) card.add(new EmptyState(IntakeText.NO_CLIENTS_ON_HOLD.text()));
        else card.add(new PagedRows(total, this::page));
        list.add(card);
    }

    private List<Component> page(int number) {
        List<Hold> open = holds.open(number);
        ClientNames names = clients.references(open.stream().map(Hold::client).toList());
        return open.stream().map(hold -> row(hold, names.of(hold.client()))).toList();
    }

    private Component row(Hold hold, ClientReference client) {
        Span name = new Span(client.name());
        name.addClassName("strong");
        String advice =
                hold.adviceRecorded() ? IntakeText.ADVICE_RECORDED.text() : IntakeText.RECORD_WHAT_YOU_TOLD.text();
        Div since = new Div(IntakeText.SINCE.text(Formats.dayAndTime(hold.openedAt(), clock.getZone()), advice));
        since.addClassNames("small", "quiet");
        Div tags = new Div(new Tag(
                hold.level().holds() ? Tone.STOP : Tone.CAUTION, hold.level().title()));
        if (hold.afterReaction()) tags.add(new Tag(Tone.CAUTION, IntakeText.SERIOUS_REACTION.text()));
        tags.addClassName("tags");
        Div words = new Div(name, tags, since);
        words.addClassName("grow");
        Div row = new Div(
                words,
                Buttons.outlined(
                        IntakeText.LIFT.text(),
                        click -> new LiftDialog(clearances, holds, hold, client, this::show).open()));
        row.addClassName("list-row");
        return row;
    }
}
