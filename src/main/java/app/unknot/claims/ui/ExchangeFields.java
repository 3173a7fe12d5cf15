package app.unknot.claims.ui;

import app.unknot.claims.settings.ClearinghouseForm;
import app.unknot.shared.ui.TextLine;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;

/** Who takes claim files, under which IDs, and through which folders. */
final class ExchangeFields extends Div {
    private final TextLine name = new TextLine(ClaimsText.NAME.text(), ClearinghouseForm.NAME);
    private final TextLine receiver = new TextLine(ClaimsText.ITS_ID_IN_FILES.text(), ClearinghouseForm.ID);
    private final TextLine sender = new TextLine(ClaimsText.ITS_ID_FOR_THE_PRACTICE.text(), ClearinghouseForm.ID);
    private final TextLine outbound =
            new TextLine(ClaimsText.FOLDER_FOR_FILES_THAT_GO.text(), ClearinghouseForm.FOLDER);
    private final TextLine inbound =
            new TextLine(ClaimsText.FOLDER_FOR_FILES_THAT_COME.text(), ClearinghouseForm.FOLDER);
    private final Checkbox trial;

    /** @param tried says who only tries the files */
    ExchangeFields(ClaimsText tried) {
        trial = new Checkbox(tried.text());
        sender.setHelperText(ClaimsText.EMPTY_FOR_THE_TAX_ID.text());
        outbound.setHelperText(ClaimsText.A_FOLDER_OF_THE_SERVER.text());
        inbound.setHelperText(ClaimsText.FILES_ARE_MOVED_TO_DONE.text());
        Div pairs = new Div(name, receiver, sender, outbound, inbound);
        pairs.addClassName("pairs");
        addClassName("stack");
        add(pairs, trial);
    }

    void show(ClearinghouseForm form) {
        name.setValue(form.receiverName());
        receiver.setValue(form.receiverId());
        sender.setValue(form.senderId());
        outbound.setValue(form.outbound());
        inbound.setValue(form.inbound());
        trial.setValue(form.trial());
    }

    ClearinghouseForm typed() {
        return new ClearinghouseForm(
                name.text(), receiver.text(), sender.text(), trial.getValue(), outbound.text(), inbound.text());
    }
}
