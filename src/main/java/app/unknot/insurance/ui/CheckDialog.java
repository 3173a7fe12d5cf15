package app.unknot.insurance.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientId;
import app.unknot.insurance.eligibility.CheckForm;
import app.unknot.insurance.eligibility.CheckForm.Answer;
import app.unknot.insurance.eligibility.CheckForm.Way;
import app.unknot.insurance.eligibility.EligibilityChecks;
import app.unknot.insurance.policies.PolicyRow;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.ReadLine;
import app.unknot.shared.ui.TextBlock;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.WholeNumber;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/** What a payer said, by phone or on its portal. */
final class CheckDialog {
    private static final int MOST = 999;

    private final Select<PolicyRow> policy = new Select<>();
    private final Select<Way> way = new Select<>();
    private final Select<Answer> answer = new Select<>();
    private final TextLine name = new TextLine(InsuranceText.SPOKEN_WITH.text(), CheckForm.NAME);
    private final TextLine reference = new TextLine(InsuranceText.REFERENCE.text(), CheckForm.REFERENCE);
    private final ReadLine copay = ReadLine.amount(InsuranceText.COPAY.text());
    private final ReadLine deductible = ReadLine.amount(InsuranceText.DEDUCTIBLE_LEFT.text());
    private final WholeNumber left = new WholeNumber(InsuranceText.VISITS_LEFT_THIS_YEAR.text(), 0, MOST);
    private final TextBlock said = new TextBlock(InsuranceText.WHAT_WAS_SAID.text(), CheckForm.SAID);

    private CheckDialog(List<PolicyRow> policies) {
        policy.setLabel(InsuranceText.POLICY.text());
        policy.setItems(policies);
        policy.setItemLabelGenerator(one -> one == null ? "" : one.payerName());
        if (policies.size() == 1) policy.setValue(policies.getFirst());
        way.setLabel(InsuranceText.HOW_YOU_ASKED.text());
        way.setItems(Way.values());
        way.setItemLabelGenerator(Way::text);
        way.setValue(Way.PHONE);
        answer.setLabel(InsuranceText.ANSWER.text());
        answer.setItems(Answer.values());
        answer.setItemLabelGenerator(Answer::text);
        answer.setValue(Answer.ACTIVE);
    }

    static void open(EligibilityChecks checks, ClientId client, List<PolicyRow> policies, Runnable then) {
        CheckDialog fields = new CheckDialog(policies);
        Div pairs = new Div(
                fields.policy,
                fields.way,
                fields.answer,
                fields.name,
                fields.reference,
                fields.copay,
                fields.deductible,
                fields.left);
        pairs.addClassName("pairs");
        InputDialog dialog = new InputDialog(
                "insurance.check." + client, InsuranceText.NOTE_A_CHECK.text(), new Div(pairs, fields.said));
        dialog.cancel(InsuranceText.CANCEL.text());
        dialog.save(InsuranceText.SAVE.text(), () -> checks.note(client, fields.form()), then);
        dialog.open();
    }

    private CheckForm form() {
        if (policy.getValue() == null) throw new RefusedRequest(InsuranceText.CHOOSE_THE_POLICY.text());
        return new CheckForm(
                policy.getValue().id(),
                way.getValue(),
                answer.getValue(),
                name.text(),
                reference.text(),
                Amounts.of(copay),
                Amounts.of(deductible),
                left.getValue(),
                said.text());
    }
}
