package app.unknot.intake.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientReference;
import app.unknot.screening.clearances.ClearanceRow;
import app.unknot.screening.clearances.Clearances;
import app.unknot.screening.holds.Hold;
import app.unknot.screening.holds.Holds;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** Asks on the strength of which paper a hold is lifted, and why that is enough. */
final class LiftDialog extends Dialog {
    LiftDialog(Clearances clearances, Holds holds, Hold hold, ClientReference client, Runnable lifted) {
        setHeaderTitle(IntakeText.LIFT_THE_HOLD_ON.text(client.name()));
        List<ClearanceRow> papers = clearances.toLiftWith(client.id());
        Div body = new Div();
        body.addClassName("stack");
        add(body);
        getFooter().add(Buttons.outlined(IntakeText.NOT_NOW.text(), click -> close()));
        if (papers.isEmpty()) {
            body.add(new NoteBox(Tone.ADVISE, IntakeText.THERE_IS_NO_VERIFIED_CLEARANCE.text()));
            return;
        }
        Select<ClearanceRow> paper = new Select<>(IntakeText.WHICH_CLEARANCE.text(), change -> {});
        paper.setItems(papers);
        paper.setItemLabelGenerator(LiftDialog::words);
        paper.setValue(papers.getLast());
        TextField reason = new TextField(IntakeText.WHY_IT_IS_SUFFICIENT.text());
        paper.setWidthFull();
        reason.setWidthFull();
        Div message = new Div();
        body.add(new Paragraph(IntakeText.APPOINTMENTS_ON_HOLD_ARE_BOOKED.text()), paper, reason, message);
        getFooter().add(Buttons.primary(IntakeText.LIFT_THE_HOLD.text(), click -> {
            try {
                holds.lift(hold.id(), paper.getValue().document(), reason.getValue());
                close();
                lifted.run();
            } catch (RefusedRequest refused) {
                message.removeAll();
                message.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
            }
        }));
    }

    private static String words(ClearanceRow row) {
        return row.form().provider() + ", " + row.form().profession() + ", "
                + Formats.day(row.form().issuedOn());
    }
}
