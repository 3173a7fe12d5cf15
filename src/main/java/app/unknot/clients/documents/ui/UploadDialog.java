package app.unknot.clients.documents.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientReference;
import app.unknot.clients.documents.DocumentForm;
import app.unknot.clients.documents.DocumentId;
import app.unknot.clients.documents.DocumentKind;
import app.unknot.clients.documents.DocumentUploads;
import app.unknot.clients.documents.IncomingFile;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.forms.Made;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.TextLine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/** Asks what the file is, whose and of when. What was typed stays when the file is refused. */
final class UploadDialog extends InputDialog {
    private final transient DocumentUploads uploads;
    private final transient ClientReference client;
    private final Form fields;

    UploadDialog(
            DocumentUploads uploads,
            ClientReference client,
            List<DocumentKind> kinds,
            PracticeClock clock,
            Runnable kept) {
        this(uploads, client, new Form(uploads.largest(), kinds, clock), kept);
    }

    private UploadDialog(DocumentUploads uploads, ClientReference client, Form fields, Runnable kept) {
        super("documents.add." + client.id(), DocumentsText.ADD_A_DOCUMENT_OF.text(client.name()), fields);
        this.uploads = uploads;
        this.client = client;
        this.fields = fields;
        cancel(DocumentsText.CANCEL.text());
        save(
                DocumentsText.SAVE_IT.text(),
                Made.id(DocumentId.class, DocumentId::value, DocumentId::new),
                this::keep,
                document -> kept.run());
    }

    private DocumentId keep() {
        IncomingFile chosen =
                fields.file.file().orElseThrow(() -> new RefusedRequest(DocumentsText.CHOOSE_A_FILE_ABOVE.text()));
        return uploads.upload(client.id(), fields.form(), chosen);
    }

    /** The fields. */
    private static final class Form extends Div {
        private final FileField file;
        private final Select<DocumentKind> kind = new Select<>(DocumentsText.WHAT_IT_IS.text(), change -> {});
        private final TextLine title = new TextLine(DocumentsText.TITLE.text(), DocumentForm.WORDS);
        private final TextLine from = new TextLine(DocumentsText.FROM.text(), DocumentForm.WORDS);
        private final DayField dated;
        private final DayField expires;

        private Form(long largest, List<DocumentKind> kinds, PracticeClock clock) {
            file = new FileField(largest);
            dated = DayField.past(DocumentsText.DATE_ON_THE_DOCUMENT.text(), clock::today);
            expires = DayField.any(DocumentsText.VALID_UNTIL.text(), clock::today);
            kind.setItems(kinds);
            kind.setItemLabelGenerator(DocumentKind::title);
            kind.setValue(kinds.getFirst());
            kind.addValueChangeListener(change -> fit());
            dated.setAutoOpen(false);
            expires.setAutoOpen(false);
            add(file, kind, title, from, dated, expires);
            addClassName("pairs");
            fit();
        }

        private void fit() {
            title.setVisible(!isPhoto());
            from.setVisible(!isPhoto());
            expires.setVisible(!isPhoto());
        }

        private boolean isPhoto() {
            return kind.getValue() == DocumentKind.PHOTO;
        }

        private DocumentForm form() {
            return new DocumentForm(
                    kind.getValue(),
                    isPhoto() ? DocumentsText.PHOTO.text() : title.text(),
                    isPhoto() ? "" : from.text(),
                    dated.getValue(),
                    isPhoto() ? null : expires.getValue());
        }
    }
}
