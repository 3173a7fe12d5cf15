package app.unknot.record.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientNames;
import app.unknot.clients.ClientPages;
import app.unknot.plans.FollowUp;
import app.unknot.plans.checkpoints.FollowUpCalls;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Clients to be asked again, three and six months after their plan ended. */
@Component
class FollowUpCard {
    private static final int LONGEST = 1000;

    private final FollowUpCalls calls;
    private final ClientDirectory clients;

    FollowUpCard(FollowUpCalls calls, ClientDirectory clients) {
        this.calls = calls;
        this.clients = clients;
    }

    /** The signed-in therapist's; empty when nobody is to be asked. */
    Optional<Card> due() {
        List<FollowUp> due = calls.followUpsDue();
        if (due.isEmpty()) return Optional.empty();
        ClientNames names =
                clients.references(due.stream().map(FollowUp::client).toList());
        var card = new Card(RecordText.FOLLOW_UP.text());
        due.forEach(
                followUp -> card.add(row(followUp, names.of(followUp.client()).name())));
        return Optional.of(card);
    }

    private Div row(FollowUp followUp, String name) {
        var row = new Div();
        var answer = new TextField(RecordText.WHAT_SAYS.text(name));
        answer.setMaxLength(LONGEST);
        answer.setWidthFull();
        row.add(
                new Anchor(ClientPages.record(followUp.client()), name),
                new Span(RecordText.SINCE.text(Formats.day(followUp.dueOn()))),
                answer,
                Buttons.outlined(RecordText.SAVE_THE_ANSWER.text(), click -> keep(followUp, answer, row)));
        return row;
    }

    private void keep(FollowUp followUp, TextField answer, Div row) {
        try {
            calls.followedUp(followUp.id(), answer.getValue());
            row.removeFromParent();
            Toast.show(RecordText.KEPT.text());
        } catch (RefusedRequest refused) {
            answer.setInvalid(true);
            answer.setErrorMessage(refused.getMessage());
        }
    }
}
