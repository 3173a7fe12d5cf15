package app.unknot.record.ui;

import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientNames;
import app.unknot.clients.ClientPages;
import app.unknot.plans.FollowUp;
import app.unknot.plans.checkpoints.FollowUpCalls;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Clients to be asked again, three and six months after their plan ended. */
@Component
class FollowUpCard {
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
        var byLink = new Anchor(ClientPages.CHECK_INS, RecordText.ASK_BY_LINK.text());
        byLink.addClassNames("btn", "plain");
        card.end(byLink);
        due.forEach(
                followUp -> card.add(row(followUp, names.of(followUp.client()).name())));
        return Optional.of(card);
    }

    private Div row(FollowUp followUp, String name) {
        var answer = new TextLine(RecordText.WHAT_SAYS.text(name), FollowUpCalls.ANSWER);
        answer.setWidthFull();
        var row = new Div(
                new Anchor(ClientPages.record(followUp.client()), name),
                new Span(RecordText.SINCE.text(Formats.day(followUp.dueOn()))),
                new Anchor(ClientPages.outcomes(followUp.client()), RecordText.OUTCOMES_AND_LINK.text()),
                answer);
        var form = new InputForm("record.follow-up." + followUp.id(), RecordText.FOLLOW_UP.text(), row);
        var save = form.outlined(
                RecordText.SAVE_THE_ANSWER.text(), () -> calls.followedUp(followUp.id(), answer.text()), () -> {
                    row.removeFromParent();
                    Toast.show(RecordText.KEPT.text());
                });
        row.add(form.message(), save);
        return row;
    }
}
