package app.unknot.insurance.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.insurance.CoveringPolicy.Accident;
import app.unknot.insurance.CoveringPolicy.Cause;
import app.unknot.insurance.CoveringPolicy.Share;
import app.unknot.insurance.PayerRank;
import app.unknot.insurance.payers.PayerRow;
import app.unknot.insurance.policies.PolicyForm;
import app.unknot.insurance.policies.PolicyForm.Card;
import app.unknot.insurance.policies.PolicyForm.Yearly;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.ReadLine;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.WholeNumber;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The fields of a policy, as the card has them. */
final class PolicyFields extends Div {
    private static final int ALL = 100;
    private static final int MOST_VISITS = 366;

    private final ComboBox<PayerRow> payer = new ComboBox<>(InsuranceText.PAYER.text());
    private final Select<PayerRank> rank = new Select<>();
    private final TextLine memberId = new TextLine(InsuranceText.MEMBER_ID.text(), PolicyForm.MEMBER_ID);
    private final TextLine group = new TextLine(InsuranceText.GROUP_NUMBER.text(), PolicyForm.GROUP);
    private final TextLine plan = new TextLine(InsuranceText.PLAN_NAME.text(), PolicyForm.PLAN);
    private final DayField validFrom;
    private final DayField validTo;
    private final ReadLine copay = ReadLine.amount(InsuranceText.COPAY.text());
    private final WholeNumber coinsurance = new WholeNumber(InsuranceText.COINSURANCE.text(), 0, ALL);
    private final ReadLine deductible = ReadLine.amount(InsuranceText.DEDUCTIBLE.text());
    private final WholeNumber yearly = new WholeNumber(InsuranceText.VISITS_A_YEAR.text(), 1, MOST_VISITS);
    private final WholeNumber elsewhere = new WholeNumber(InsuranceText.VISITS_ELSEWHERE.text(), 0, MOST_VISITS);
    private final Checkbox signature = new Checkbox(InsuranceText.SIGNATURE_ON_FILE.text());
    private final Select<Cause> cause = new Select<>();
    private final DayField accidentOn;
    private final TextLine accidentState = new TextLine(InsuranceText.STATE.text(), PolicyForm.STATE);
    private final TextLine caseNumber = new TextLine(InsuranceText.CASE_NUMBER.text(), PolicyForm.CASE);
    private final TextLine employer = new TextLine(InsuranceText.EMPLOYER.text(), PolicyForm.EMPLOYER);
    private final SubscriberFields subscriber;
    private final Card card;

    /** @param known what is kept already, or null for a new policy */
    PolicyFields(List<PayerRow> payers, @Nullable PolicyForm known, Supplier<LocalDate> today) {
        validFrom = DayField.any(InsuranceText.FIRST_DAY.text(), today);
        validTo = DayField.any(InsuranceText.LAST_DAY_IF_KNOWN.text(), today);
        accidentOn = DayField.past(InsuranceText.DAY_OF_THE_ACCIDENT.text(), today);
        subscriber = new SubscriberFields(known == null ? null : known.subscriber(), today);
        card = known == null ? Card.NONE : known.card();
        payer.setItems(payers);
        payer.setItemLabelGenerator(one -> one.identity().name());
        rank.setLabel(InsuranceText.RANK.text());
        rank.setItems(PayerRank.values());
        rank.setItemLabelGenerator(PayerRank::text);
        cause.setLabel(InsuranceText.PAYS_BECAUSE_OF.text());
        cause.setItems(Cause.values());
        cause.setItemLabelGenerator(Cause::text);
        cause.addValueChangeListener(change -> fit());
        show(payers, known);
        add(
                pairs(payer, rank, memberId, group, plan, validFrom, validTo),
                pairs(copay, coinsurance, deductible, yearly, elsewhere),
                signature,
                subscriber,
                cause,
                pairs(accidentOn, accidentState, caseNumber, employer));
        addClassName("stack");
        fit();
    }

    private static Div pairs(Component... fields) {
        Div pairs = new Div(fields);
        pairs.addClassName("pairs");
        return pairs;
    }

    private void show(List<PayerRow> payers, @Nullable PolicyForm known) {
        rank.setValue(known == null ? PayerRank.PRIMARY : known.rank());
        cause.setValue(
                known == null || known.accident() == null
                        ? Cause.NONE
                        : known.accident().cause());
        elsewhere.setValue(known == null ? 0 : known.yearly().elsewhere());
        if (known == null) return;
        payers.stream()
                .filter(one -> one.id().equals(known.payer()))
                .findFirst()
                .ifPresent(payer::setValue);
        memberId.setValue(known.memberId());
        group.setValue(known.groupNumber());
        plan.setValue(known.planName());
        validFrom.setValue(known.validFrom());
        validTo.setValue(known.validTo());
        Amounts.show(copay, known.share().copay());
        if (known.share().coinsurance() != null)
            coinsurance.setValue(known.share().coinsurance());
        Amounts.show(deductible, known.share().deductible());
        if (known.yearly().visits() != null) yearly.setValue(known.yearly().visits());
        signature.setValue(known.signatureOnFile());
        Accident accident = known.accident();
        if (accident == null) return;
        accidentOn.setValue(accident.on());
        accidentState.setValue(accident.state());
        caseNumber.setValue(accident.number());
        employer.setValue(accident.employer());
    }

    private void fit() {
        boolean any = cause.getValue() != Cause.NONE;
        accidentOn.setVisible(any);
        accidentState.setVisible(any);
        caseNumber.setVisible(any);
        employer.setVisible(cause.getValue() == Cause.WORK);
    }

    PolicyForm form() {
        PayerRow chosen = payer.getValue();
        LocalDate from = validFrom.getValue();
        if (chosen == null || from == null)
            throw new RefusedRequest(InsuranceText.CHOOSE_THE_PAYER_AND_THE_FIRST_DAY.text());
        Integer away = elsewhere.getValue();
        return new PolicyForm(
                chosen.id(),
                rank.getValue(),
                memberId.text(),
                group.text(),
                plan.text(),
                subscriber.subscriber(),
                new Share(Amounts.of(copay), coinsurance.getValue(), Amounts.of(deductible)),
                new Yearly(yearly.getValue(), away == null ? 0 : away),
                cause.getValue() == Cause.NONE
                        ? null
                        : new Accident(
                                cause.getValue(),
                                accidentOn.getValue(),
                                accidentState.text(),
                                caseNumber.text(),
                                employer.text()),
                from,
                validTo.getValue(),
                signature.getValue(),
                card);
    }
}
