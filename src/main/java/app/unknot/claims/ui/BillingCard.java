package app.unknot.claims.ui;

import app.unknot.claims.settings.BillingForm;
import app.unknot.claims.settings.BillingForm.PayTo;
import app.unknot.claims.settings.BillsAs;
import app.unknot.claims.settings.ClaimSettings;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.ReadLine;
import app.unknot.shared.ui.SecretLine;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;

/** How the practice names itself on claims: an organization or one person, where money goes, whether a supervisor is named. */
final class BillingCard {
    private static final int LONGEST_NUMBER = 11;

    private final ClaimSettings settings;
    private final Select<BillsAs> as = new Select<>();
    private final TextLine first = new TextLine(ClaimsText.FIRST_NAME.text(), BillingForm.FIRST_NAME);
    private final TextLine last = new TextLine(ClaimsText.LAST_NAME.text(), BillingForm.LAST_NAME);
    private final SecretLine number = new SecretLine(ClaimsText.SOCIAL_SECURITY_NUMBER.text(), LONGEST_NUMBER);
    private final TextLine street = new TextLine(ClaimsText.STREET_OR_PO_BOX.text(), PayTo.STREET);
    private final TextLine city = new TextLine(ClaimsText.CITY.text(), PayTo.CITY);
    private final TextLine state = new TextLine(ClaimsText.STATE_2_LETTERS.text(), PayTo.STATE);
    private final ReadLine zip = ReadLine.postalCode(ClaimsText.ZIP.text());
    private final Checkbox supervisor = new Checkbox(ClaimsText.NAME_THE_SUPERVISOR.text());

    private BillingCard(ClaimSettings settings) {
        this.settings = settings;
        as.setLabel(ClaimsText.CLAIMS_ARE_BILLED_BY.text());
        as.setItems(BillsAs.values());
        as.setItemLabelGenerator(BillsAs::text);
        as.addValueChangeListener(change -> fit());
    }

    static Card create(ClaimSettings settings, ClaimSettings.Shown shown) {
        BillingCard fields = new BillingCard(settings);
        fields.show(shown);
        Div who = new Div(fields.as, fields.first, fields.last, fields.number);
        who.addClassName("pairs");
        Div payTo = new Div(fields.street, fields.city, fields.state, fields.zip);
        payTo.addClassName("pairs");
        Div body = new Div(
                quiet(ClaimsText.NPI_AND_ADDRESS_ARE_THE_PRACTICES),
                who,
                new H3(ClaimsText.ANOTHER_ADDRESS_FOR_MONEY.text()),
                quiet(ClaimsText.EMPTY_FOR_THE_BILLING_ADDRESS),
                payTo,
                fields.supervisor,
                quiet(ClaimsText.THE_SUPERVISOR_COMES_FROM_THE_TEAM));
        body.addClassName("stack");
        InputForm form = new InputForm("claims.billing", ClaimsText.HOW_THE_PRACTICE_BILLS.text(), body);
        return new Card(
                ClaimsText.HOW_THE_PRACTICE_BILLS.text(),
                form.message(),
                body,
                form.save(ClaimsText.SAVE.text(), fields::save, () -> {
                    fields.show(settings.shown());
                    Toast.show(ClaimsText.SAVED.text());
                }));
    }

    private static Paragraph quiet(ClaimsText words) {
        Paragraph line = new Paragraph(words.text());
        line.addClassNames("small", "quiet");
        return line;
    }

    private void show(ClaimSettings.Shown shown) {
        BillingForm form = shown.billing();
        as.setValue(form.as());
        first.setValue(form.firstName());
        last.setValue(form.lastName());
        number.setValue("");
        number.setHelperText(
                shown.numberEnd().isEmpty() ? "" : ClaimsText.KEPT_ENDS_IN_EMPTY_LEAVES_IT.text(shown.numberEnd()));
        street.setValue(form.payTo().street());
        city.setValue(form.payTo().city());
        state.setValue(form.payTo().state());
        zip.with(form.payTo().zip());
        supervisor.setValue(form.namesSupervisor());
        fit();
    }

    private void fit() {
        boolean person = as.getValue() != null && as.getValue().isPerson();
        first.setVisible(person);
        last.setVisible(person);
        number.setVisible(as.getValue() == BillsAs.PERSON_SSN);
    }

    private void save() {
        settings.bill(new BillingForm(
                as.getValue(),
                first.text(),
                last.text(),
                number.getValue(),
                new PayTo(street.text(), city.text(), state.text(), zip.kept()),
                supervisor.getValue()));
    }
}
