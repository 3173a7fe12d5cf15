package app.unknot.insurance.ui;

import app.unknot.insurance.PayerId;
import app.unknot.insurance.payers.PayerBook;
import app.unknot.insurance.payers.PayerDetail;
import app.unknot.insurance.payers.PayerIdentity;
import app.unknot.insurance.payers.PlanKind;
import app.unknot.insurance.payers.StarterRules;
import app.unknot.shared.forms.Made;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.ReadLine;
import app.unknot.shared.ui.TextLine;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;

/** Who a payer is. A new one begins with the rules that are usual for its kind, none of which is confirmed. */
final class PayerDialog {
    private final TextLine name = new TextLine(InsuranceText.NAME.text(), PayerIdentity.NAME);
    private final TextLine code = new TextLine(InsuranceText.PAYER_ID.text(), PayerIdentity.CODE);
    private final Select<PlanKind> kind = new Select<>();
    private final Checkbox inNetwork = new Checkbox(InsuranceText.WE_HAVE_A_CONTRACT.text(), true);
    private final ReadLine phone = ReadLine.phone(InsuranceText.PHONE_FOR_PROVIDERS.text());
    private final TextLine portal = new TextLine(InsuranceText.PORTAL_FOR_PROVIDERS.text(), PayerIdentity.PORTAL);
    private final Checkbox active = new Checkbox(InsuranceText.NEW_POLICIES_CAN_BE_ENTERED.text(), true);

    private PayerDialog() {
        code.setHelperText(InsuranceText.AS_YOUR_CLEARINGHOUSE_LISTS_IT.text());
        kind.setLabel(InsuranceText.KIND_OF_PLAN.text());
        kind.setItems(PlanKind.values());
        kind.setItemLabelGenerator(PlanKind::text);
        kind.setValue(PlanKind.COMMERCIAL);
    }

    static void add(PayerBook book, Consumer<PayerId> then) {
        PayerDialog fields = new PayerDialog();
        Paragraph line = new Paragraph(InsuranceText.IT_BEGINS_WITH_USUAL_RULES.text());
        line.addClassNames("small", "quiet");
        InputDialog dialog =
                new InputDialog("insurance.payer.new", InsuranceText.ADD_A_PAYER.text(), new Div(fields.pairs(), line));
        dialog.cancel(InsuranceText.CANCEL.text());
        dialog.save(
                InsuranceText.ADD_THE_PAYER.text(),
                Made.id(PayerId.class, PayerId::value, PayerId::new),
                () -> book.add(fields.identity(), StarterRules.of(fields.kind.getValue())),
                then);
        dialog.open();
    }

    static void change(PayerBook book, PayerDetail known, Runnable then) {
        PayerDialog fields = new PayerDialog();
        PayerIdentity identity = known.identity();
        fields.name.setValue(identity.name());
        fields.code.setValue(identity.payerCode());
        fields.kind.setValue(identity.filingIndicator());
        fields.inNetwork.setValue(identity.inNetwork());
        fields.phone.with(identity.phone());
        fields.portal.setValue(identity.portal());
        fields.active.setValue(identity.active());
        InputDialog dialog = new InputDialog(
                "insurance.payer." + known.id(),
                InsuranceText.CHANGE_2.text(identity.name()),
                new Div(fields.pairs(), fields.active));
        dialog.cancel(InsuranceText.CANCEL.text());
        dialog.save(InsuranceText.SAVE.text(), () -> book.change(known.id(), known.changes(), fields.identity()), then);
        dialog.open();
    }

    private Div pairs() {
        Div pairs = new Div(name, code, kind, inNetwork, phone, portal);
        pairs.addClassName("pairs");
        return pairs;
    }

    private PayerIdentity identity() {
        return new PayerIdentity(
                name.text(),
                code.text(),
                kind.getValue(),
                inNetwork.getValue(),
                phone.kept(),
                portal.text(),
                active.getValue());
    }
}
