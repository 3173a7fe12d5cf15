package app.unknot.plans.ui;

import app.unknot.clients.consent.ConsentSignature;
import app.unknot.clients.consent.ConsentSignature.Signer;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.SignaturePad;
import app.unknot.shared.ui.TextLine;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;

/** Where one person signs: by finger, or by typing the name where a finger is no way. */
final class SignerInput extends Section {
    private final Signer signer;
    private final TextLine name = new TextLine(PlansText.FULL_NAME.text(), ConsentSignature.NAME);
    private final TextLine relation = new TextLine(PlansText.MOTHER_FATHER_GUARDIAN.text(), ConsentSignature.NAME);
    private final Checkbox typed = new Checkbox(PlansText.THE_TYPED_NAME.text());
    private final SignaturePad pad;

    SignerInput(Signer signer, String known, Runnable changed) {
        this.signer = signer;
        pad = new SignaturePad(PlansText.SIGNATURE.text(signer.title()), changed);
        name.setValue(known);
        relation.setVisible(signer == Signer.GUARDIAN);
        for (TextLine field : List.of(name, relation)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> changed.run());
        }
        typed.addValueChangeListener(change -> {
            pad.setVisible(!change.getValue());
            changed.run();
        });
        Div names = new Div(name, relation);
        names.addClassName("signer-names");
        Div below = new Div(Buttons.plain(PlansText.CLEAR.text(), click -> {
            pad.clear();
            changed.run();
        }));
        below.add(typed);
        below.addClassName("signer-below");
        addClassName("signer");
        getElement().setAttribute("aria-label", signer.title());
        add(new H3(signer.title()), names, pad, below);
    }

    Signer signer() {
        return signer;
    }

    boolean isSigned() {
        boolean drawn = !pad.strokes().isEmpty() || typed.getValue();
        boolean told = signer != Signer.GUARDIAN || !relation.getValue().isBlank();
        return drawn && told && !name.getValue().isBlank() && name.isTaken() && relation.isTaken();
    }

    ConsentSignature signature() {
        return new ConsentSignature(signer, name.text(), relation.text(), typed.getValue() ? List.of() : pad.strokes());
    }
}
