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
    private final Select<DocumentKind> kind = new Select<>("What it is", change -> {});
    private final TextField title = new TextField("Title");
    private final TextField from = new TextField("From");
    private final DayField dated = new DayField("Date on the document");
    private final DayField expires = new DayField("Valid until");
    private final Div message = new Div();

    UploadDialog(DocumentUploads uploads, ClientReference client, List<DocumentKind> kinds, Runnable kept) {
        this.uploads = uploads;
        this.client = client;
        this.kept = kept;
        file = new FileField(uploads.largest());
        setHeaderTitle("Add a document of " + client.name());
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
        getFooter().add(Buttons.plain("Cancel", click -> close()), Buttons.primary("Save it", click -> keep()));
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
            IncomingFile chosen = file.file().orElseThrow(() -> new RefusedRequest("Choose a file above."));
            String words = kind.getValue() == DocumentKind.PHOTO
                    ? "Photo"
                    : title.getValue().strip();
            uploads.upload(
                    client.id(),
                    new DocumentForm(
                            kind.getValue(), words, from.getValue().strip(), dated.getValue(), expires.getValue()),
                    chosen);
            close();
            kept.run();
        } catch (RefusedRequest refused) {
            message.add(new NoteBox(Tone.CAUTION, refused.getMessage() + " What you typed is still here."));
        }
    }
}
