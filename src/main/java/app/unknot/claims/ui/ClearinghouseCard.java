package app.unknot.claims.ui;

import app.unknot.claims.settings.ClaimSettings;
import app.unknot.claims.settings.ClearinghouseForm;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Who takes claim files, under which IDs, and through which folders. */
final class ClearinghouseCard {
    private final ClaimSettings settings;
    private final TextLine name = new TextLine(ClaimsText.NAME.text(), ClearinghouseForm.NAME);
    private final TextLine receiver = new TextLine(ClaimsText.ITS_ID_IN_FILES.text(), ClearinghouseForm.ID);
    private final TextLine sender = new TextLine(ClaimsText.ITS_ID_FOR_THE_PRACTICE.text(), ClearinghouseForm.ID);
    private final TextLine outbound =
            new TextLine(ClaimsText.FOLDER_FOR_FILES_THAT_GO.text(), ClearinghouseForm.FOLDER);
    private final TextLine inbound =
            new TextLine(ClaimsText.FOLDER_FOR_FILES_THAT_COME.text(), ClearinghouseForm.FOLDER);
    private final Checkbox trial = new Checkbox(ClaimsText.FILES_ARE_ONLY_TRIED.text());

    private ClearinghouseCard(ClaimSettings settings) {
        this.settings = settings;
        sender.setHelperText(ClaimsText.EMPTY_FOR_THE_TAX_ID.text());
        outbound.setHelperText(ClaimsText.A_FOLDER_OF_THE_SERVER.text());
        inbound.setHelperText(ClaimsText.FILES_ARE_MOVED_TO_DONE.text());
    }

    static Card create(ClaimSettings settings, ClaimSettings.Shown shown) {
        ClearinghouseCard fields = new ClearinghouseCard(settings);
        fields.show(shown.clearinghouse());
        Div pairs = new Div(fields.name, fields.receiver, fields.sender, fields.outbound, fields.inbound);
        pairs.addClassName("pairs");
        Paragraph about = new Paragraph(ClaimsText.THE_CLEARINGHOUSE_GIVES_THESE.text());
        about.addClassNames("small", "quiet");
        Div body = new Div(about, pairs, fields.trial);
        body.addClassName("stack");
        InputForm form = new InputForm("claims.clearinghouse", ClaimsText.CLEARINGHOUSE.text(), body);
        return new Card(
                ClaimsText.CLEARINGHOUSE.text(),
                form.message(),
                body,
                form.save(ClaimsText.SAVE.text(), fields::save, () -> {
                    fields.show(settings.shown().clearinghouse());
                    Toast.show(ClaimsText.SAVED.text());
                }));
    }

    private void show(ClearinghouseForm form) {
        name.setValue(form.receiverName());
        receiver.setValue(form.receiverId());
        sender.setValue(form.senderId());
        outbound.setValue(form.outbound());
        inbound.setValue(form.inbound());
        trial.setValue(form.trial());
    }

    private void save() {
        settings.exchange(new ClearinghouseForm(
                name.text(), receiver.text(), sender.text(), trial.getValue(), outbound.text(), inbound.text()));
    }
}
