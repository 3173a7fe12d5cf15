package app.unknot.charting.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.charting.NoteId;
import app.unknot.charting.NotePages;
import app.unknot.charting.moves.NoteMoves;
import app.unknot.clients.ClientReference;
import app.unknot.clients.directory.ClientSearch;
import app.unknot.clients.ui.ClientPicker;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Moves a note that was written in the wrong record. */
final class MoveNoteDialog {
    private MoveNoteDialog() {}

    private static void open(NoteId note, Desk desk) {
        Dialog dialog = new Dialog(ChartingText.THIS_NOTE_BELONGS_TO_ANOTHER.text());
        ClientPicker client = new ClientPicker(desk.search);
        client.setWidthFull();
        TextArea reason = new TextArea(ChartingText.REASON.text());
        reason.setHelperText(ChartingText.IT_STAYS_IN_THIS_RECORD.text());
        reason.setMaxLength(500);
        reason.setWidthFull();
        ProofField password = desk.proofs.ask(ChartingText.TO_MOVE_IT.text());
        password.setWidthFull();
        Refusals refusals = new Refusals();
        Div form = new Div(new Paragraph(ChartingText.A_SEALED_COPY_GOES.text()), refusals, client, reason, password);
        form.addClassName("stack");
        Density.TOUCH.applyTo(form);
        dialog.add(form);
        dialog.getFooter()
                .add(
                        Buttons.plain(ChartingText.CANCEL.text(), click -> dialog.close()),
                        Buttons.primary(
                                ChartingText.MOVE_IT.text(),
                                click -> refusals.around(() -> {
                                    ClientReference to = client.getValue();
                                    if (to == null)
                                        throw new RefusedRequest(ChartingText.CHOOSE_THE_CLIENT_WHOSE_NOTE.text());
                                    NoteId copy = desk.moves.move(note, to.id(), reason.getValue(), password.confirm());
                                    dialog.close();
                                    Toast.show(ChartingText.MOVED_THIS_IS_THE_COPY.text());
                                    UI.getCurrentOrThrow().navigate(NotePages.signed(copy));
                                })));
        dialog.open();
    }

    /** Opens the dialog for somebody who may move a note. */
    @Component
    static final class Desk {
        private final NoteMoves moves;
        private final ClientSearch search;
        private final ProofField.Proofs proofs;

        Desk(NoteMoves moves, ClientSearch search, ProofField.Proofs proofs) {
            this.moves = moves;
            this.search = search;
            this.proofs = proofs;
        }

        Optional<NativeButton> button(NoteId note) {
            return moves.mayMove(note)
                    ? Optional.of(Buttons.plain(
                            ChartingText.THIS_NOTE_BELONGS_TO_ANOTHER.text(), click -> MoveNoteDialog.open(note, this)))
                    : Optional.empty();
        }
    }
}
