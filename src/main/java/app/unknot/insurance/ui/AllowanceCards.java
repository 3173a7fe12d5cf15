package app.unknot.insurance.ui;

import app.unknot.clients.ClientId;
import app.unknot.insurance.allowance.Allowance;
import app.unknot.insurance.allowance.AllowanceService;
import app.unknot.insurance.allowance.Limit;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.springframework.stereotype.Component;

/** What insurance allows a client, for who treats them: visits and units left and until when, without any amount. */
@Component
public final class AllowanceCards {
    private final AllowanceService allowances;

    AllowanceCards(AllowanceService allowances) {
        this.allowances = allowances;
    }

    /** The card on the client's page; hidden for a client who has no insurance. */
    public Card of(ClientId client) {
        Allowance allowance = allowances.of(client);
        Card card = new Card(InsuranceText.INSURANCE.text());
        card.setVisible(allowance.isInsured());
        Span left = new Span(AllowanceWords.left(allowance));
        left.addClassName("strong");
        card.add(new Div(left));
        allowance.missing().forEach(one -> card.add(new Tag(Tone.CAUTION, one.text())));
        Limit first = allowance.first().orElse(null);
        for (Limit limit : allowance.limits()) {
            Div words = new Div(InsuranceText.LIMIT_LINE.text(limit.kind().text(), AllowanceWords.of(limit)));
            words.addClassName("small");
            if (limit.equals(first)) words.addClassName("amber");
            card.add(words, new Pips(limit));
        }
        String late = AllowanceWords.notCovered(allowance);
        if (!late.isEmpty()) card.add(new Div(late));
        card.getElement().setAttribute("data-test", "allowance-card");
        return card;
    }
}
