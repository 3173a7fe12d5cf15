package app.unknot.plans.ui;

import app.unknot.clients.consent.ConsentPaper;
import app.unknot.clients.consent.ConsentSignature;
import app.unknot.clients.consent.ConsentSignature.Signer;
import app.unknot.clients.consent.ConsentText;
import app.unknot.clients.consent.SignedConsent;
import app.unknot.shared.ui.SignaturePad;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** One paper, to read; the names under it, to sign or to look at. */
final class ConsentSheet extends Article {
    private ConsentSheet(ConsentPaper paper) {
        addClassNames("card", "paper");
        add(new H2(paper.title()));
        for (ConsentText.Section section : paper.sections()) {
            add(new H3(section.heading()), new Paragraph(section.words()));
        }
    }

    static ConsentSheet toSign(ConsentPaper paper, List<SignerInput> signers, boolean inClientsHands) {
        ConsentSheet sheet = new ConsentSheet(paper);
        signers.stream()
                .filter(input -> !inClientsHands || input.signer() != Signer.THERAPIST)
                .forEach(sheet::add);
        return sheet;
    }

    static ConsentSheet signed(SignedConsent consent) {
        ConsentSheet sheet = new ConsentSheet(consent.paper());
        for (ConsentSignature signature : consent.signatures()) sheet.add(line(signature));
        return sheet;
    }

    private static Div line(ConsentSignature signature) {
        String relation = signature.relation().isBlank() ? "" : ", " + signature.relation();
        Span name = new Span(signature.signer().title() + ": " + signature.name() + relation);
        name.addClassName("strong");
        Div line = new Div(name);
        line.addClassName("signer");
        if (signature.strokes().isEmpty()) line.add(new Paragraph(PlansText.SIGNED_BY_TYPING_THE_NAME.text()));
        else line.add(SignaturePad.still(PlansText.SIGNATURE_OF.text(signature.name()), signature.strokes()));
        return line;
    }
}
