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
        Dialog dialog = new Dialog(ClaimsText.THE_NOTE_WAS_AMENDED_AFTER.text());
        TextArea done = new TextArea(ClaimsText.WHAT_WAS_DONE_ABOUT_IT.text());
        done.setHelperText(ClaimsText.SUCH_AS_CORRECTED_CLAIM_SENT.text());
        done.setMaxLength(300);
        done.setWidthFull();
        Div refusal = new Div();
        Div form = new Div(new Paragraph(ClaimsText.THIS_CLEARS_THE_MARK.text()), refusal, done);
        form.addClassName("stack");
        Density.DESK.applyTo(form);
        dialog.add(form);
        dialog.getFooter()
                .add(
                        Buttons.plain(ClaimsText.CANCEL.text(), click -> dialog.close()),
                        Buttons.primary(ClaimsText.SAVE.text(), click -> {
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
