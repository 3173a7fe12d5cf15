package app.unknot.claims.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks what was done about a note that was amended after its claim had gone. */
final class AmendmentDialog {
    private AmendmentDialog() {}

    /**
     * @param settle takes the words; what it refuses is said here, and the words stay
     */
    static void open(Consumer<String> settle) {
        Dialog dialog = new Dialog("The note was amended after billing");
        TextArea done = new TextArea("What was done about it");
        done.setHelperText("Such as: corrected claim sent, or nothing to correct.");
        done.setMaxLength(300);
        done.setWidthFull();
        Div refusal = new Div();
        Div form = new Div(
                new Paragraph(
                        "This clears the mark. The claim's history keeps what you write, with your name and the time."),
                refusal,
                done);
        form.addClassName("stack");
        Density.DESK.applyTo(form);
        dialog.add(form);
        dialog.getFooter().add(Buttons.plain("Cancel", click -> dialog.close()), Buttons.primary("Save", click -> {
            refusal.removeAll();
            try {
                settle.accept(done.getValue());
                dialog.close();
            } catch (RefusedRequest refused) {
                refusal.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
            }
        }));
        dialog.open();
    }
}
