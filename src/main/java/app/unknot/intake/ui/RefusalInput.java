package app.unknot.intake.ui;

import app.unknot.screening.holds.Refusal;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.SignaturePad;
import app.unknot.shared.ui.TextLine;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;

/** A client who will not go signs that it was explained; who will not sign either is witnessed. */
final class RefusalInput extends Div {
    private final SignaturePad pad;
    private final Checkbox unsigned;
    private final TextLine witness = new TextLine(IntakeText.WITNESS.text(), Refusal.WITNESS);

    RefusalInput(String firstName, Runnable changed) {
        pad = new SignaturePad(IntakeText.S_SIGNATURE.text(firstName), changed);
        unsigned = new Checkbox(IntakeText.WILL_NOT_SIGN.text(firstName));
        witness.setWidthFull();
        witness.setVisible(false);
        witness.setValueChangeMode(ValueChangeMode.EAGER);
        witness.addValueChangeListener(change -> changed.run());
        unsigned.addValueChangeListener(change -> {
            pad.setVisible(!change.getValue());
            witness.setVisible(change.getValue());
            changed.run();
        });
        var below = new Div(
                Buttons.plain(IntakeText.CLEAR.text(), click -> {
                    pad.clear();
                    changed.run();
                }),
                unsigned);
        below.addClassName("signer-below");
        addClassNames("group", "refusal");
        add(new Paragraph(IntakeText.TO_SIGN_I_WAS_TOLD.text()), pad, witness, below);
    }

    /** Empty until it is signed or witnessed. */
    Optional<Refusal> refusal() {
        if (unsigned.getValue())
            return Optional.of(witness)
                    .filter(TextLine::isTaken)
                    .map(TextLine::text)
                    .filter(name -> !name.isEmpty())
                    .map(name -> new Refusal(List.of(), name));
        return Optional.of(pad.strokes()).filter(drawn -> !drawn.isEmpty()).map(drawn -> new Refusal(drawn, ""));
    }
}
