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
        setHeaderTitle("Lift the hold on " + client.name());
        List<ClearanceRow> papers = clearances.toLiftWith(client.id());
        Div body = new Div();
        body.addClassName("stack");
        add(body);
        getFooter().add(Buttons.outlined("Not now", click -> close()));
        if (papers.isEmpty()) {
            body.add(new NoteBox(
                    Tone.ADVISE,
                    "There is no verified clearance yet. The therapist adds and verifies it under Clearances."
                            + " Then you can choose it here."));
            return;
        }
        Select<ClearanceRow> paper = new Select<>("Which clearance", change -> {});
        paper.setItems(papers);
        paper.setItemLabelGenerator(LiftDialog::words);
        paper.setValue(papers.getLast());
        TextField reason = new TextField("Why it is sufficient");
        paper.setWidthFull();
        reason.setWidthFull();
        Div message = new Div();
        body.add(
                new Paragraph("Appointments on hold are booked again. Your name and reason are recorded."),
                paper,
                reason,
                message);
        getFooter().add(Buttons.primary("Lift the hold", click -> {
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
