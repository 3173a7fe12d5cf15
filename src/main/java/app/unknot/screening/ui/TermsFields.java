package app.unknot.screening.ui;

import app.unknot.screening.RuleAlert;
import app.unknot.screening.RuleTerms;
import app.unknot.screening.Validity;
import app.unknot.shared.HomeCareItem;
import app.unknot.shared.ui.ChipPicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;

/** What a rule binds beside the work: home care, how long a paper counts, the alert strip. */
final class TermsFields extends Div {
    private final ChipPicker<HomeCareItem> withholds = new ChipPicker<>(
            "Home care that is withheld", List.of(HomeCareItem.values()), HomeCareItem::title, () -> {});
    private final Select<Validity.Until> until = new Select<>("A provider's answer counts until", chosen -> showDays());
    private final IntegerField days = new IntegerField("Days from the date on the paper");
    private final Select<RuleAlert> alert = new Select<>("In the alert strip", chosen -> {});

    private final TextArea adaptations = new TextArea("Adaptations to choose from");

    TermsFields() {
        addClassName("stack");
        until.setItems(Validity.Until.values());
        until.setItemLabelGenerator(Validity.Until::title);
        until.setHelperText("Only where the paper names no day itself.");
        days.setMin(1);
        days.setMax(Validity.MOST_DAYS);
        alert.setItems(RuleAlert.values());
        alert.setItemLabelGenerator(RuleAlert::title);
        alert.setHelperText("Beside what its limits say there.");
        adaptations.setHelperText(
                "One to a line, at Take care. One is chosen before the note is signed; Other is always offered.");
        Span home = new Span("Home care that is withheld");
        home.addClassName("label");
        add(new Div(home, withholds), until, days, alert, adaptations);
    }

    void show(RuleTerms terms) {
        withholds.show(terms.withholds());
        Validity validity = terms.validity();
        days.setValue(validity.until() == Validity.Until.DAYS ? validity.days() : Validity.USUAL_DAYS);
        until.setValue(validity.until());
        alert.setValue(terms.alert());
        adaptations.setValue(String.join("\n", terms.adaptations()));
    }

    /** Why it cannot be kept yet; empty when it can. */
    Optional<String> problem() {
        Integer number = days.getValue();
        boolean wrong = until.getValue() == Validity.Until.DAYS
                && (number == null || number < 1 || number > Validity.MOST_DAYS);
        return wrong
                ? Optional.of("An answer counts for 1 to " + Validity.MOST_DAYS
                        + " days. Nothing was kept yet: correct the number.")
                : Optional.empty();
    }

    RuleTerms terms() {
        return new RuleTerms(
                withholds.chosen(), validity(), alert.getValue(), RuleForm.lines(adaptations.getValue(), "\n"));
    }

    private Validity validity() {
        if (until.getValue() != Validity.Until.DAYS) return Validity.until(until.getValue());
        Integer number = days.getValue();
        return number == null ? Validity.USUAL : Validity.days(number);
    }

    private void showDays() {
        days.setVisible(until.getValue() == Validity.Until.DAYS);
    }
}
