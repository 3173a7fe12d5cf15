package app.unknot.accounts.ui;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.places.PracticePlaces;
import app.unknot.accounts.requests.AccessRequest;
import app.unknot.accounts.requests.AccessRequest.Outcome;
import app.unknot.accounts.requests.AccountDesk;
import app.unknot.accounts.requests.Agreements;
import app.unknot.accounts.requests.OwnersAgreement;
import app.unknot.accounts.requests.OwnersProof.Group;
import app.unknot.audit.ActorNames;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.SecretLine;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What an admin has asked for and a second person has to agree to; and the codes that follow. */
final class RequestsCard extends Div {
    private static final int LONGEST_GROUP = 40;

    private final transient Maker its;
    private final transient Runnable after;

    private RequestsCard(Maker its, Runnable after) {
        this.its = its;
        this.after = after;
        addClassName("requests");
        refresh();
    }

    void refresh() {
        removeAll();
        List<AccessRequest> all = its.agreements.all();
        if (all.isEmpty()) return;
        var known = its.names.of(all.stream().map(one -> one.askedBy().value()).collect(Collectors.toSet()));
        Card card = new Card(AccountsText.WAITING_FOR_A_SECOND_PERSON.text());
        for (AccessRequest request : all) {
            Span words = new Span(request.words(its.places::names));
            words.addClassName("strong");
            Div sub = new Div(AccountsText.ASKED_BY.text(
                    known.getOrDefault(request.askedBy().value(), AccountsText.SOMEBODY_2.text()),
                    Formats.dayAndTime(request.askedAt(), its.clock.getZone())));
            sub.addClassNames("small", "quiet");
            Div line = new Div(new Div(words, sub));
            line.addClassName("list-row");
            line.add(state(request));
            card.add(line);
        }
        add(card);
    }

    private Div state(AccessRequest request) {
        Div state = new Div();
        state.addClassNames("row", "wrap");
        boolean mine = request.askedBy().equals(its.current.require().id());
        if (request.outcome() == Outcome.AGREED) {
            state.add(new Tag(Tone.OK, Icons.OK, AccountsText.AGREED.text()));
            if (mine) state.add(Buttons.outlined(AccountsText.SHOW_THE_CODE.text(), click -> code(request)));
            return state;
        }
        if (its.owner.takesTheSheet(request)) {
            state.add(new Tag(Tone.CAUTION, Icons.KEY, AccountsText.NEEDS_THE_RECOVERY_SHEET.text()));
            if (mine) state.add(Buttons.outlined(AccountsText.ENTER_THE_SHEET.text(), click -> sheet(request)));
        } else state.add(new Tag(Tone.CAUTION, Icons.CLOCK, AccountsText.WAITS.text()));
        if (mine)
            state.add(Buttons.plain(AccountsText.WITHDRAW.text(), click -> {
                its.desk.withdraw(request.id());
                after.run();
            }));
        return state;
    }

    private void code(AccessRequest request) {
        try {
            InvitationDialog.show(request.name(), its.desk.agreedCode(request.id()), its.clock);
        } catch (RefusedRequest refused) {
            Toast.show(String.valueOf(refused.getMessage()));
        }
        after.run();
    }

    /** There is nobody else who could agree, so the owner's sheet does. */
    private void sheet(AccessRequest request) {
        Div form = new Div(new Paragraph(AccountsText.YOU_ARE_THE_ONLY_ONE.text()));
        form.addClassName("stack");
        List<Group> asked = its.owner.askForTheSheet();
        List<SecretLine> fields = asked.stream()
                .map(group -> new SecretLine(AccountsText.LINE_GROUP.text(group.line(), group.group()), LONGEST_GROUP))
                .toList();
        fields.forEach(form::add);
        InputDialog dialog =
                new InputDialog("accounts.sheet." + request.id(), AccountsText.USE_THE_RECOVERY_SHEET.text(), form);
        dialog.cancel(AccountsText.CANCEL.text());
        dialog.save(
                AccountsText.AGREE.text(),
                () -> its.owner.agreeBySheet(
                        request.id(),
                        asked,
                        fields.stream().map(SecretLine::getValue).toList()),
                after);
        dialog.open();
    }

    /** Makes the card; holds what it needs. */
    @Component
    static final class Maker {
        private final AccountDesk desk;
        private final Agreements agreements;
        private final OwnersAgreement owner;
        private final CurrentSubject current;
        private final ActorNames names;
        private final PracticePlaces places;
        private final PracticeClock clock;

        Maker(
                AccountDesk desk,
                Agreements agreements,
                OwnersAgreement owner,
                CurrentSubject current,
                ActorNames names,
                PracticePlaces places,
                PracticeClock clock) {
            this.desk = desk;
            this.agreements = agreements;
            this.owner = owner;
            this.current = current;
            this.names = names;
            this.places = places;
            this.clock = clock;
        }

        /**
         * @param after runs when a request was withdrawn, agreed to or used
         */
        RequestsCard of(Runnable after) {
            return new RequestsCard(this, after);
        }
    }
}
