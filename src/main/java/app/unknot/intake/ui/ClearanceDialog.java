package app.unknot.intake.ui;

import app.unknot.clients.ClientReference;
import app.unknot.clients.documents.DocumentUploads;
import app.unknot.screening.Finding;
import app.unknot.screening.clearances.ClearanceKeeping;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.InputDialog;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes a provider's answer: the paper, who signed it, what it clears, on what conditions and until when. */
final class ClearanceDialog extends InputDialog {
    private ClearanceDialog(ClearanceKeeping keeping, ClientReference client, ClearanceFields fields, Runnable kept) {
        super("clearances.add." + client.id(), IntakeText.CLEARANCE_FOR.text(client.name()), fields);
        cancel(IntakeText.CANCEL.text());
        save(IntakeText.SAVE_IT.text(), () -> keeping.keep(client.id(), fields.form(), fields.paper()), kept);
    }

    /** Opens the dialog. */
    @Component
    static final class Desk {
        private final ClearanceKeeping keeping;
        private final DocumentUploads uploads;
        private final PracticeClock clock;

        Desk(ClearanceKeeping keeping, DocumentUploads uploads, PracticeClock clock) {
            this.keeping = keeping;
            this.uploads = uploads;
            this.clock = clock;
        }

        void open(ClientReference client, List<Finding> toClear, Runnable kept) {
            new ClearanceDialog(keeping, client, new ClearanceFields(toClear, uploads.largest(), clock::today), kept)
                    .open();
        }
    }
}
