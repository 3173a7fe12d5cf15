package app.unknot.claims.ui;

import app.unknot.claims.ClaimId;
import app.unknot.claims.filing.ClaimFiling;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.TextBlock;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** Asks what was done about a note that was amended after its claim had gone. */
final class AmendmentDialog {
    private AmendmentDialog() {}

    /**
     * @param settle takes the words; what it refuses is said here, and the words stay
     * @param then when that is done
     */
    static void open(ClaimId claim, Consumer<String> settle, Runnable then) {
        TextBlock done = new TextBlock(ClaimsText.WHAT_WAS_DONE_ABOUT_IT.text(), ClaimFiling.DONE);
        done.setHelperText(ClaimsText.SUCH_AS_CORRECTED_CLAIM_SENT.text());
        Div form = new Div(new Paragraph(ClaimsText.THIS_CLEARS_THE_MARK.text()), done);
        form.addClassName("stack");
        Density.DESK.applyTo(form);
        InputDialog dialog =
                new InputDialog("claims.amended." + claim, ClaimsText.THE_NOTE_WAS_AMENDED_AFTER.text(), form);
        dialog.cancel(ClaimsText.CANCEL.text());
        dialog.save(ClaimsText.SAVE.text(), () -> settle.accept(done.text()), then);
        dialog.open();
    }
}
