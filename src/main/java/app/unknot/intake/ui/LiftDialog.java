package app.unknot.intake.ui;

import app.unknot.clients.ClientReference;
import app.unknot.screening.clearances.ClearanceRow;
import app.unknot.screening.clearances.Clearances;
import app.unknot.screening.holds.Hold;
import app.unknot.screening.holds.Holds;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/** Asks on the strength of which paper a hold is lifted, and why that is enough. */
final class LiftDialog extends InputDialog {
    private final Div body;

    LiftDialog(Clearances clearances, Holds holds, Hold hold, ClientReference client, Runnable lifted) {
        this(hold, client, new Div());
        List<ClearanceRow> papers = clearances.toLiftWith(client.id());
        cancel(IntakeText.NOT_NOW.text());
        if (papers.isEmpty()) {
            body.add(new NoteBox(Tone.ADVISE, IntakeText.THERE_IS_NO_VERIFIED_CLEARANCE.text()));
            return;
        }
        Select<ClearanceRow> paper = new Select<>(IntakeText.WHICH_CLEARANCE.text(), change -> {});
        paper.setItems(papers);
        paper.setItemLabelGenerator(LiftDialog::words);
        paper.setValue(papers.getLast());
        TextLine reason = new TextLine(IntakeText.WHY_IT_IS_SUFFICIENT.text(), Holds.REASON);
        paper.setWidthFull();
        reason.setWidthFull();
        body.add(new Paragraph(IntakeText.APPOINTMENTS_ON_HOLD_ARE_BOOKED.text()), paper, reason);
        save(
                IntakeText.LIFT_THE_HOLD.text(),
                () -> holds.lift(hold.id(), paper.getValue().document(), reason.text()),
                lifted);
    }

    private LiftDialog(Hold hold, ClientReference client, Div body) {
        super("holds.lift." + hold.id(), IntakeText.LIFT_THE_HOLD_ON.text(client.name()), body);
        this.body = body;
        body.addClassName("stack");
    }

    private static String words(ClearanceRow row) {
        return row.form().provider() + ", " + row.form().profession() + ", "
                + Formats.day(row.form().issuedOn());
    }
}
