package app.unknot.charting.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.charting.NoteId;
import app.unknot.charting.NotePages;
import app.unknot.charting.moves.NoteMoves;
import app.unknot.clients.directory.ClientSearch;
import app.unknot.clients.ui.ClientPicker;
import app.unknot.shared.forms.Made;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.TextBlock;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Moves a note that was written in the wrong record. */
final class MoveNoteDialog {
    private MoveNoteDialog() {}

    private static void open(NoteId note, Desk desk) {
        ClientPicker client = new ClientPicker(desk.search);
        client.setWidthFull();
        TextBlock reason = new TextBlock(ChartingText.REASON.text(), NoteMoves.REASON);
        reason.setHelperText(ChartingText.IT_STAYS_IN_THIS_RECORD.text());
        ProofField password = desk.proofs.ask(ChartingText.TO_MOVE_IT.text());
        password.setWidthFull();
        Div form = new Div(new Paragraph(ChartingText.A_SEALED_COPY_GOES.text()), client, reason, password);
        form.addClassName("stack");
        Density.TOUCH.applyTo(form);
        InputDialog dialog =
                new InputDialog("notes.move." + note, ChartingText.THIS_NOTE_BELONGS_TO_ANOTHER.text(), form);
        dialog.cancel(ChartingText.CANCEL.text());
        dialog.save(
                ChartingText.MOVE_IT.text(),
                () -> {
                    if (client.getValue() == null)
                        throw new RefusedRequest(ChartingText.CHOOSE_THE_CLIENT_WHOSE_NOTE.text());
                    return password.confirm();
                },
                Made.id(NoteId.class, NoteId::value, NoteId::new),
                confirmation -> desk.moves.move(note, client.getValue().id(), reason.text(), confirmation),
                copy -> {
                    Toast.show(ChartingText.MOVED_THIS_IS_THE_COPY.text());
                    UI.getCurrentOrThrow().navigate(NotePages.signed(copy));
                });
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
