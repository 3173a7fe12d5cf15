package app.unknot.charting.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.charting.NoteId;
import app.unknot.charting.NotePages;
import app.unknot.charting.moves.NoteMoves;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientReference;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Moves a note that was written in the wrong record. */
final class MoveNoteDialog {
    private static final int PAGE = 50;

    private MoveNoteDialog() {}

    private static void open(NoteId note, Desk desk) {
        Dialog dialog = new Dialog("This note belongs to another client");
        ComboBox<ClientReference> client = new ComboBox<>("Client, by last name");
        client.setItemLabelGenerator(one -> one.listName() + ", born " + Formats.day(one.born()));
        client.setPageSize(PAGE);
        client.setItems(query -> desk.clients.search(query.getFilter().orElse(""), query.getOffset() / PAGE).stream()
                .limit(query.getLimit()));
        client.setWidthFull();
        TextArea reason = new TextArea("Reason");
        reason.setHelperText("It stays in this record, so do not name anyone.");
        reason.setMaxLength(500);
        reason.setWidthFull();
        ProofField password = desk.proofs.ask("to move it");
        password.setWidthFull();
        Refusals refusals = new Refusals();
        Div form = new Div(
                new Paragraph("A sealed copy goes to the right record. The original stays here, readable and marked as "
                        + "moved, and is no longer used."),
                refusals,
                client,
                reason,
                password);
        form.addClassName("stack");
        Density.TOUCH.applyTo(form);
        dialog.add(form);
        dialog.getFooter()
                .add(
                        Buttons.plain("Cancel", click -> dialog.close()),
                        Buttons.primary(
                                "Move it",
                                click -> refusals.around(() -> {
                                    ClientReference to = client.getValue();
                                    if (to == null) throw new RefusedRequest("Choose the client whose note this is.");
                                    NoteId copy = desk.moves.move(note, to.id(), reason.getValue(), password.confirm());
                                    dialog.close();
                                    Toast.show("Moved. This is the copy in the right record.");
                                    UI.getCurrentOrThrow().navigate(NotePages.signed(copy));
                                })));
        dialog.open();
    }

    /** Opens the dialog for somebody who may move a note. */
    @Component
    static final class Desk {
        private final NoteMoves moves;
        private final ClientDirectory clients;
        private final ProofField.Proofs proofs;

        Desk(NoteMoves moves, ClientDirectory clients, ProofField.Proofs proofs) {
            this.moves = moves;
            this.clients = clients;
            this.proofs = proofs;
        }

        Optional<NativeButton> button(NoteId note) {
            return moves.mayMove(note)
                    ? Optional.of(Buttons.plain(
                            "This note belongs to another client", click -> MoveNoteDialog.open(note, this)))
                    : Optional.empty();
        }
    }
}
