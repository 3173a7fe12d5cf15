package app.unknot.charting.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.charting.NoteId;
import app.unknot.charting.moves.DraftMoves;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientNames;
import app.unknot.schedule.AppointmentRow;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.TextBlock;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Moves a note that is still being written to the visit it belongs to. */
final class MoveDraftDialog {
    private MoveDraftDialog() {}

    /**
     * @param moved what to do then
     */
    static void open(NoteId note, DraftMoves moves, ClientDirectory clients, PracticeClock clock, Runnable moved) {
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
        TextBlock reason = new TextBlock(ChartingText.REASON.text(), DraftMoves.REASON);
        reason.setHelperText(ChartingText.IT_STAYS_IN_BOTH_RECORDS.text());
        Div form = new Div(new Paragraph(ChartingText.WHAT_YOU_WROTE_MOVES.text()));
        form.addClassName("stack");
        Density.TOUCH.applyTo(form);
        InputDialog dialog =
                new InputDialog("notes.move-draft." + note, ChartingText.THIS_NOTE_BELONGS_TO_ANOTHER.text(), form);
        if (visits.isEmpty()) {
            form.add(new Paragraph(ChartingText.NONE_OF_YOUR_OTHER_VISITS.text()));
            dialog.cancel(ChartingText.CLOSE.text());
        } else {
            form.add(visit, reason);
            dialog.cancel(ChartingText.CANCEL.text());
            dialog.save(
                    ChartingText.MOVE_IT.text(),
                    () -> {
                        AppointmentRow to = visit.chosen()
                                .orElseThrow(() -> new RefusedRequest(ChartingText.CHOOSE_WHOSE_NOTE_IT_IS.text()));
                        moves.move(note, to.id(), reason.text());
                    },
                    moved);
        }
        dialog.open();
    }
}
