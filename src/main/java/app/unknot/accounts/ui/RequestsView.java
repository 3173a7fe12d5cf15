package app.unknot.accounts.ui;

import app.unknot.accounts.AccountPages;
import app.unknot.accounts.factors.StrongConfirmation;
import app.unknot.accounts.places.PracticePlaces;
import app.unknot.accounts.requests.AccessRequest;
import app.unknot.accounts.requests.Agreements;
import app.unknot.audit.ActorNames;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** What waits for this person's agreement. */
@Route(AccountPages.REQUESTS)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed({"ADMIN", "MANAGER"})
class RequestsView extends Page {
    private final transient Agreements agreements;
    private final transient Proofs proofs;
    private final transient ActorNames names;
    private final transient PracticePlaces places;
    private final transient PracticeClock clock;
    private final Div list = new Div();

    RequestsView(Agreements agreements, Proofs proofs, ActorNames names, PracticePlaces places, PracticeClock clock) {
        super(Density.DESK, AccountsText.REQUESTS.text(), AccountsText.SOME_ACCOUNT_CHANGES_TAKE_TWO.text());
        this.agreements = agreements;
        this.proofs = proofs;
        this.names = names;
        this.places = places;
        this.clock = clock;
        list.addClassName("stack");
        add(list);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        List<AccessRequest> waiting = agreements.waiting();
        if (waiting.isEmpty()) {
            list.add(new EmptyState(AccountsText.NOTHING_NEEDS_YOUR_AGREEMENT.text()));
            return;
        }
        var known = names.of(waiting.stream().map(one -> one.askedBy().value()).collect(Collectors.toSet()));
        waiting.forEach(one ->
                list.add(card(one, known.getOrDefault(one.askedBy().value(), AccountsText.SOMEBODY.text()))));
    }

    private Card card(AccessRequest request, String asker) {
        Span when = new Span(
                AccountsText.ASKED_FOR_THIS_ON.text(asker, Formats.dayAndTime(request.askedAt(), clock.getZone())));
        when.addClassName("quiet");
        Div acts = new Div(
                Buttons.primary(
                        AccountsText.AGREE.text(),
                        click -> ask(
                                AccountsText.AGREE.text(),
                                AccountsText.YOU_AGREE_TO_THIS.text(),
                                request,
                                agreements::agree)),
                Buttons.outlined(
                        AccountsText.REFUSE.text(),
                        click -> ask(
                                AccountsText.REFUSE.text(),
                                AccountsText.NOTHING_CHANGES_AND_IS_NOTIFIED.text(asker),
                                request,
                                agreements::refuse)));
        acts.addClassNames("row", "wrap");
        Card card = new Card(request.words(places::names), when, acts);
        card.addClassName("stack");
        return card;
    }

    private void ask(String verb, String text, AccessRequest request, BiConsumer<UUID, StrongConfirmation> act) {
        ProofFields proof = proofs.ask();
        Div form = new Div(new Paragraph(text + request.words(places::names)), proof);
        form.addClassName("stack");
        InputDialog dialog = new InputDialog("accounts.decide." + request.id(), verb + "?", form);
        dialog.cancel(AccountsText.CANCEL.text());
        dialog.save(verb, proof::confirm, confirmation -> act.accept(request.id(), confirmation), () -> {
            Toast.show(AccountsText.DONE.text());
            refresh();
        });
        dialog.open();
    }
}
