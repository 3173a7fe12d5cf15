package app.unknot.charting.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.charting.NoteId;
import app.unknot.charting.moves.DraftMoves;
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
        Dialog dialog = new Dialog(ChartingText.THIS_NOTE_BELONGS_TO_ANOTHER.text());
        List<AppointmentRow> visits = moves.targets(note);
        ClientNames names =
                clients.references(visits.stream().map(AppointmentRow::client).toList());
        ChoiceRow<AppointmentRow> visit = new ChoiceRow<>(
                ChartingText.WHOSE_NOTE_IT_IS.text(),
                "o",
                visits,
                row -> names.of(row.client()).name() + ", " + Formats.time(row.startsAt(), clock.getZone()),
                any -> {});
        visit.addClassName("visits");
        TextArea reason = new TextArea(ChartingText.REASON.text());
        reason.setHelperText(ChartingText.IT_STAYS_IN_BOTH_RECORDS.text());
        reason.setMaxLength(500);
        reason.setWidthFull();
        Refusals refusals = new Refusals();
        Div form = new Div(new Paragraph(ChartingText.WHAT_YOU_WROTE_MOVES.text()), refusals);
        form.addClassName("stack");
        Density.TOUCH.applyTo(form);
        dialog.add(form);
        if (visits.isEmpty()) {
            form.add(new Paragraph(ChartingText.NONE_OF_YOUR_OTHER_VISITS.text()));
            dialog.getFooter().add(Buttons.plain(ChartingText.CLOSE.text(), click -> dialog.close()));
        } else {
            form.add(visit, reason);
            dialog.getFooter()
                    .add(
                            Buttons.plain(ChartingText.CANCEL.text(), click -> dialog.close()),
                            Buttons.primary(
                                    ChartingText.MOVE_IT.text(),
                                    click -> refusals.around(() -> {
                                        AppointmentRow to = visit.chosen()
                                                .orElseThrow(() -> new RefusedRequest(
                                                        ChartingText.CHOOSE_WHOSE_NOTE_IT_IS.text()));
                                        moves.move(note, to.id(), reason.getValue());
                                        dialog.close();
                                        moved.run();
                                    })));
        }
        dialog.open();
    }
}
