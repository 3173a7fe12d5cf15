package app.unknot.clients.documents.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientReference;
import app.unknot.clients.documents.DocumentForm;
import app.unknot.clients.documents.DocumentKind;
import app.unknot.clients.documents.DocumentUploads;
import app.unknot.clients.documents.IncomingFile;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** Asks what the file is, whose and of when. What was typed stays when the file is refused. */
final class UploadDialog extends Dialog {
    private final transient DocumentUploads uploads;
    private final transient ClientReference client;
    private final transient Runnable kept;
    private final FileField file;
    private final Select<DocumentKind> kind = new Select<>(DocumentsText.WHAT_IT_IS.text(), change -> {});
    private final TextField title = new TextField(DocumentsText.TITLE.text());
    private final TextField from = new TextField(DocumentsText.FROM.text());
    private final DayField dated = new DayField(DocumentsText.DATE_ON_THE_DOCUMENT.text());
    private final DayField expires = new DayField(DocumentsText.VALID_UNTIL.text());
    private final Div message = new Div();

    UploadDialog(DocumentUploads uploads, ClientReference client, List<DocumentKind> kinds, Runnable kept) {
        this.uploads = uploads;
        this.client = client;
        this.kept = kept;
        file = new FileField(uploads.largest());
        setHeaderTitle(DocumentsText.ADD_A_DOCUMENT_OF.text(client.name()));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(DocumentKind::title);
        kind.setValue(kinds.getFirst());
        kind.addValueChangeListener(change -> fit());
        title.setMaxLength(200);
        from.setMaxLength(200);
        dated.setAutoOpen(false);
        expires.setAutoOpen(false);
        Div form = new Div(file, kind, title, from, dated, expires, message);
        form.addClassName("pairs");
        add(form);
        getFooter()
                .add(
                        Buttons.plain(DocumentsText.CANCEL.text(), click -> close()),
                        Buttons.primary(DocumentsText.SAVE_IT.text(), click -> keep()));
        fit();
    }

    private void fit() {
        boolean photo = kind.getValue() == DocumentKind.PHOTO;
        title.setVisible(!photo);
        from.setVisible(!photo);
        expires.setVisible(!photo);
    }

    private void keep() {
        message.removeAll();
        try {
            IncomingFile chosen =
                    file.file().orElseThrow(() -> new RefusedRequest(DocumentsText.CHOOSE_A_FILE_ABOVE.text()));
            String words = kind.getValue() == DocumentKind.PHOTO
                    ? DocumentsText.PHOTO.text()
                    : title.getValue().strip();
            uploads.upload(
                    client.id(),
                    new DocumentForm(
                            kind.getValue(), words, from.getValue().strip(), dated.getValue(), expires.getValue()),
                    chosen);
            close();
            kept.run();
        } catch (RefusedRequest refused) {
            message.add(new NoteBox(Tone.CAUTION, DocumentsText.WHAT_YOU_TYPED_IS_STILL.text(refused.getMessage())));
        }
    }
}
