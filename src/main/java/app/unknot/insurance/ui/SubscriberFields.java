package app.unknot.insurance.ui;

import app.unknot.insurance.Subscriber;
import app.unknot.insurance.Subscriber.Relationship;
import app.unknot.insurance.policies.PolicyForm;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.ReadLine;
import app.unknot.shared.ui.TextLine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** In whose name a policy is. For the client's own nothing else is asked. */
final class SubscriberFields extends Div {
    private final Select<Relationship> relationship = new Select<>();
    private final TextLine first = new TextLine(InsuranceText.SUBSCRIBERS_FIRST_NAME.text(), PolicyForm.NAME);
    private final TextLine last = new TextLine(InsuranceText.SUBSCRIBERS_LAST_NAME.text(), PolicyForm.NAME);
    private final DayField born;
    private final Select<String> sex = new Select<>();
    private final TextLine street = new TextLine(InsuranceText.STREET.text(), PolicyForm.STREET);
    private final TextLine city = new TextLine(InsuranceText.CITY.text(), PolicyForm.CITY);
    private final TextLine state = new TextLine(InsuranceText.SUBSCRIBERS_STATE.text(), PolicyForm.STATE);
    private final ReadLine zip = ReadLine.postalCode(InsuranceText.ZIP.text());
    private final Div other;

    SubscriberFields(@Nullable Subscriber known, Supplier<LocalDate> today) {
        born = DayField.birthday(InsuranceText.SUBSCRIBER_BORN.text(), today);
        relationship.setLabel(InsuranceText.SUBSCRIBER_IS.text());
        relationship.setItems(Relationship.values());
        relationship.setItemLabelGenerator(Relationship::text);
        relationship.setValue(Relationship.SELF);
        relationship.addValueChangeListener(change -> fit());
        sex.setLabel(InsuranceText.SUBSCRIBERS_SEX.text());
        sex.setItems("F", "M", "U");
        street.setHelperText(InsuranceText.EMPTY_WHEN_IT_IS_THE_CLIENTS.text());
        other = new Div(first, last, born, sex, street, city, state, zip);
        other.addClassName("pairs");
        add(relationship, other);
        if (known != null && !known.isClient()) show(known);
        fit();
    }

    private void show(Subscriber known) {
        relationship.setValue(known.relationship());
        first.setValue(known.firstName());
        last.setValue(known.lastName());
        born.setValue(known.born());
        if (!known.sex().isEmpty()) sex.setValue(known.sex());
        street.setValue(known.street());
        city.setValue(known.city());
        state.setValue(known.state());
        zip.with(known.zip());
    }

    private void fit() {
        other.setVisible(relationship.getValue() != Relationship.SELF);
    }

    Subscriber subscriber() {
        if (relationship.getValue() == Relationship.SELF) return Subscriber.CLIENT;
        return new Subscriber(
                relationship.getValue(),
                first.text(),
                last.text(),
                born.getValue(),
                sex.getOptionalValue().orElse(""),
                street.text(),
                city.text(),
                state.text(),
                zip.kept());
    }
}
