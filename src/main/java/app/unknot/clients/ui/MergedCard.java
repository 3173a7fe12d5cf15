package app.unknot.clients.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.audit.ActorNames;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.merge.ClientMerges;
import app.unknot.clients.merge.MergedRecord;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.springframework.stereotype.Service;

/** Which records were merged into this one, each with Undo; and where another is merged. For managers. */
final class MergedCard extends Div {
    private final transient Maker desk;
    private final ClientId client;
    private final Div rows = new Div();

    private MergedCard(Maker desk, ClientId client) {
        this.desk = desk;
        this.client = client;
        Anchor merge = new Anchor(ClientPages.merge(client), ClientsText.MERGE_WITH_ANOTHER.text());
        merge.addClassName("link");
        add(new Card(ClientsText.OTHER_RECORDS.text(), rows, merge));
        show();
    }

    private void show() {
        rows.removeAll();
        desk.merges.into(client).forEach(one -> rows.add(row(one)));
    }

    private Component row(MergedRecord merged) {
        Span name = new Span(ClientsText.RECORD_NAMED.text(
                merged.record().number(), merged.record().name()));
        name.addClassName("strong");
        String by = desk.names
                .of(List.of(merged.by().value()))
                .getOrDefault(merged.by().value(), ClientsText.SOMEONE_WITHOUT_ACCOUNT.text());
        Div when =
                new Div(ClientsText.MERGED_ON_BY.text(Formats.day(desk.clock.dayOf(merged.at())), by, merged.reason()));
        when.addClassNames("small", "quiet");
        Div row = new Div(
                new Div(name, when), Buttons.plain(ClientsText.UNDO_THE_MERGE.text(), click -> askToPart(merged)));
        row.addClassName("list-row");
        return row;
    }

    private void askToPart(MergedRecord merged) {
        Confirm.ask(
                ClientsText.UNDO_THE_MERGE_OF.text(merged.record().number()),
                ClientsText.EACH_RECORD_HAS_AGAIN.text(),
                ClientsText.UNDO_THE_MERGE.text(),
                () -> part(merged));
    }

    private void part(MergedRecord merged) {
        try {
            desk.merges.part(merged.join());
        } catch (RefusedRequest refused) {
            Toast.show(String.valueOf(refused.getMessage()));
        }
        show();
    }

    /** Makes the card for a page. */
    @Service
    static final class Maker {
        private final ClientMerges merges;
        private final ActorNames names;
        private final PracticeClock clock;

        Maker(ClientMerges merges, ActorNames names, PracticeClock clock) {
            this.merges = merges;
            this.names = names;
            this.clock = clock;
        }

        MergedCard of(ClientId client) {
            return new MergedCard(this, client);
        }
    }
}
