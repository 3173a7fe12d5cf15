package app.unknot.claims.ui;

import app.unknot.accounts.AccountPages;
import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.claims.ClaimPages;
import app.unknot.claims.settings.FirstClaim;
import app.unknot.claims.settings.FirstStep;
import app.unknot.clients.ClientPages;
import app.unknot.insurance.InsurancePages;
import app.unknot.practice.PracticePages;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Icons;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Where a manager begins: the sides of the claims screen, and until there is a claim what the first one needs. */
@Component
final class ClaimsStart {
    private final FirstClaim first;
    private final CurrentSubject current;

    ClaimsStart(FirstClaim first, CurrentSubject current) {
        this.first = first;
        this.current = current;
    }

    SectionLinks sections() {
        return new SectionLinks(
                SectionLinks.Side.QUEUES, current.require().manages().everywhere());
    }

    /** Each thing with whether it is there, and the way to it. */
    Card steps() {
        Set<FirstStep> missing = first.missing();
        Card card = new Card(ClaimsText.BEFORE_THE_FIRST_CLAIM.text());
        for (FirstStep step : FirstStep.values()) card.add(line(step, !missing.contains(step)));
        Div client = line(
                ClaimsText.FIRST_THE_CLIENT,
                ClaimsText.FIRST_THE_CLIENT_WORDS,
                Icons.NEXT,
                link(ClientPages.ALL, ClaimsText.FIRST_THE_CLIENT));
        card.add(client);
        card.getElement().setAttribute("data-test", "first-claim");
        return card;
    }

    private Div line(FirstStep step, boolean done) {
        ClaimsText title = switch (step) {
            case PRACTICE -> ClaimsText.FIRST_THE_PRACTICE;
            case LICENSE -> ClaimsText.FIRST_THE_LICENSE;
            case CODES -> ClaimsText.FIRST_THE_CODES;
            case PAYER -> ClaimsText.FIRST_THE_PAYER;
            case CLEARINGHOUSE -> ClaimsText.FIRST_THE_CLEARINGHOUSE;
        };
        ClaimsText words = done ? ClaimsText.FIRST_IS_ENTERED : words(step);
        Div line = line(title, words, done ? Icons.OK : Icons.CAUTION, link(address(step), title));
        line.addClassName(done ? "passed" : "caution");
        line.getElement().setAttribute("data-test", "first-" + step);
        return line;
    }

    private ClaimsText words(FirstStep step) {
        boolean admin = current.require().is(Role.ADMIN);
        return switch (step) {
            case PRACTICE -> admin ? ClaimsText.FIRST_THE_PRACTICE_WORDS : ClaimsText.FIRST_THE_PRACTICE_FOR_MANAGERS;
            case LICENSE -> admin ? ClaimsText.FIRST_THE_LICENSE_WORDS : ClaimsText.FIRST_THE_LICENSE_FOR_MANAGERS;
            case CODES -> ClaimsText.FIRST_THE_CODES_WORDS;
            case PAYER -> ClaimsText.FIRST_THE_PAYER_WORDS;
            case CLEARINGHOUSE -> ClaimsText.FIRST_THE_CLEARINGHOUSE_WORDS;
        };
    }

    /** Empty where the person cannot go. */
    private String address(FirstStep step) {
        Subject person = current.require();
        return switch (step) {
            case PRACTICE -> person.is(Role.ADMIN) ? PracticePages.PRACTICE : "";
            case LICENSE -> person.is(Role.ADMIN) ? AccountPages.ACCOUNTS : "";
            case CODES -> InsurancePages.CODES;
            case PAYER -> InsurancePages.PAYERS;
            case CLEARINGHOUSE -> person.manages().everywhere() ? ClaimPages.SETTINGS : "";
        };
    }

    private static Div line(ClaimsText title, ClaimsText words, Icons icon, Anchor way) {
        Span head = new Span(title.text());
        head.addClassName("strong");
        Span line = new Span(words.text());
        line.addClassNames("small", "quiet");
        Div both = new Div(head, line);
        both.addClassName("words");
        Div all = new Div(icon.create(), both, way);
        all.addClassName("finding");
        return all;
    }

    private static Anchor link(String address, ClaimsText title) {
        Anchor link = new Anchor(address, ClaimsText.FIRST_OPEN.text());
        link.addClassNames("btn", "outlined");
        link.setVisible(!address.isEmpty());
        link.getElement().setAttribute("aria-label", ClaimsText.FIRST_OPEN_THIS.text(title.text()));
        return link;
    }
}
