package app.unknot.record.ui;

import app.unknot.clients.ClientId;
import app.unknot.insurance.ui.AllowanceCards;
import app.unknot.letters.ui.TaskCard;
import app.unknot.shared.ui.Card;
import java.util.List;
import org.springframework.stereotype.Component;

/** The cards of other modules beside a client's record: papers, and what insurance allows. */
@Component
final class SideCards {
    private final TaskCard papers;
    private final AllowanceCards insurance;

    SideCards(TaskCard papers, AllowanceCards insurance) {
        this.papers = papers;
        this.insurance = insurance;
    }

    List<Card> of(ClientId client) {
        return List.of(insurance.of(client), papers.ofClient(client));
    }
}
