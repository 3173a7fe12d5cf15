package app.unknot.claims.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.claims.settings.ClearinghouseForm;
import app.unknot.claims.settings.DirectConnections;
import app.unknot.claims.settings.DirectConnections.Connected;
import app.unknot.claims.settings.DirectConnections.Payer;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.InputDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Payers that take claim files themselves, without the clearinghouse. */
final class DirectCard {
    private final DirectConnections connections;
    private final Div list = new Div();

    private DirectCard(DirectConnections connections) {
        this.connections = connections;
        list.addClassName("stack");
    }

    static Card create(DirectConnections connections) {
        DirectCard parts = new DirectCard(connections);
        parts.show();
        return new Card(ClaimsText.PAYERS_WITHOUT_THE_CLEARINGHOUSE.text(), parts.list);
    }

    private void show() {
        list.removeAll();
        DirectConnections.Shown shown = connections.shown();
        Paragraph about = new Paragraph(
                shown.connected().isEmpty()
                        ? ClaimsText.EVERY_FILE_GOES_TO_THE_CLEARINGHOUSE.text()
                        : ClaimsText.THEIR_CLAIMS_GO_IN_FILES_OF_THEIR_OWN.text());
        about.addClassNames("small", "quiet");
        list.add(about);
        shown.connected().forEach(one -> list.add(line(one)));
        if (shown.others().isEmpty()) return;
        NativeButton add = Buttons.outlined(ClaimsText.CONNECT_A_PAYER.text(), click -> open(shown.others(), null));
        add.getElement().setAttribute("data-test", "connect-payer");
        Div acts = new Div(add);
        acts.addClassName("row");
        list.add(acts);
    }

    private Div line(Connected one) {
        Span name = new Span(one.name());
        name.addClassName("strong");
        Span folder = new Span(
                one.form().outbound().isEmpty()
                        ? ClaimsText.FILES_ARE_DOWNLOADED.text()
                        : one.form().outbound());
        folder.addClassNames("small", "quiet");
        Div words = new Div(name, folder);
        words.addClassNames("grow", "stack-tight");
        Div line = new Div(
                words,
                Buttons.outlined(
                        ClaimsText.CHANGE.text(), click -> open(List.of(new Payer(one.payer(), one.name())), one)),
                Buttons.outlined(ClaimsText.BY_THE_CLEARINGHOUSE_AGAIN.text(), click -> {
                    connections.end(one.payer());
                    show();
                }));
        line.addClassName("amount");
        return line;
    }

    private void open(List<Payer> payers, @Nullable Connected before) {
        Select<Payer> payer = new Select<>();
        payer.setLabel(ClaimsText.PAYER.text());
        payer.setItems(payers);
        payer.setItemLabelGenerator(one -> one == null ? "" : one.name());
        ExchangeFields fields = new ExchangeFields(ClaimsText.THE_PAYER_ONLY_TRIES_THEM);
        if (before != null) {
            payer.setValue(payers.getFirst());
            payer.setEnabled(false);
            fields.show(before.form());
        } else {
            payer.addValueChangeListener(event -> {
                if (event.getValue() != null)
                    fields.show(new ClearinghouseForm(event.getValue().name(), "", "", false, "", ""));
            });
        }
        Div body = new Div(payer, fields);
        body.addClassName("stack");
        Density.DESK.applyTo(body);
        InputDialog dialog = new InputDialog("claims.direct", ClaimsText.CONNECT_A_PAYER.text(), body);
        dialog.cancel(ClaimsText.CANCEL.text());
        dialog.save(
                ClaimsText.SAVE.text(),
                () -> {
                    Payer chosen = payer.getValue();
                    if (chosen == null) throw new RefusedRequest(ClaimsText.CHOOSE_THE_PAYER.text());
                    connections.connect(chosen.id(), fields.typed());
                },
                this::show);
        dialog.open();
    }
}
