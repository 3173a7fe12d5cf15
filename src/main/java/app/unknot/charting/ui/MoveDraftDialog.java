package app.unknot.charting.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.charting.DraftMoves;
import app.unknot.charting.NoteId;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientNames;
import app.unknot.schedule.AppointmentRow;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;

/** Moves a note that is still being written to the visit it belongs to. */
final class MoveDraftDialog {
    private MoveDraftDialog() {}

    /**
     * @param moved what to do then
     */
    static void open(NoteId note, DraftMoves moves, ClientDirectory clients, PracticeClock clock, Runnable moved) {
        Dialog dialog = new Dialog("This note belongs to another client");
        List<AppointmentRow> visits = moves.targets(note);
        ClientNames names =
                clients.references(visits.stream().map(AppointmentRow::client).toList());
        ChoiceRow<AppointmentRow> visit = new ChoiceRow<>(
                "Whose note it is",
                "o",
                visits,
                row -> names.of(row.client()).name() + ", " + Formats.time(row.startsAt(), clock.getZone()),
                any -> {});
        visit.addClassName("visits");
        TextArea reason = new TextArea("Reason");
        reason.setHelperText("It stays in both records, so do not name anyone.");
        reason.setMaxLength(500);
        reason.setWidthFull();
        Refusals refusals = new Refusals();
        Div form = new Div(
                new Paragraph("What you wrote moves with the note. What came from this client's record is cleared: "
                        + "fields carried over from the last note and not edited, the goals, the pressure to keep, "
                        + "the consent. The other client's safety questions apply."),
                refusals);
        form.addClassName("stack");
        Density.TOUCH.applyTo(form);
        dialog.add(form);
        if (visits.isEmpty()) {
            form.add(new Paragraph(
                    "None of your other visits that day needs a note. Book the right client on the schedule, "
                            + "at any time that day, then move the note."));
            dialog.getFooter().add(Buttons.plain("Close", click -> dialog.close()));
        } else {
            form.add(visit, reason);
            dialog.getFooter()
                    .add(
                            Buttons.plain("Cancel", click -> dialog.close()),
                            Buttons.primary(
                                    "Move it",
                                    click -> refusals.around(() -> {
                                        AppointmentRow to = visit.chosen()
                                                .orElseThrow(() -> new RefusedRequest("Choose whose note it is."));
                                        moves.move(note, to.id(), reason.getValue());
                                        dialog.close();
                                        moved.run();
                                    })));
        }
        dialog.open();
    }
}
