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
import org.jspecify.annotations.Nullable;

/** What a rule binds beside the work: home care, minutes, how long a paper counts, the alert strip. */
final class TermsFields extends Div {
    private final ChipPicker<HomeCareItem> withholds =
            new ChipPicker<>("Withheld home care", List.of(HomeCareItem.values()), HomeCareItem::title, () -> {});
    private final Select<Validity.Until> until = new Select<>("A clearance is valid until", chosen -> showDays());
    private final IntegerField days = new IntegerField("Days from the date on the document");
    private final Select<RuleAlert> alert = new Select<>("In the alert strip", chosen -> {});

    private final IntegerField minutes = new IntegerField("Hands-on minutes, at most");
    private final IntegerField afterReaction = new IntegerField("The same after a reaction to the last session");
    private final TextArea adaptations = new TextArea("Adaptations to choose from");

    TermsFields() {
        addClassName("stack");
        until.setItems(Validity.Until.values());
        until.setItemLabelGenerator(Validity.Until::title);
        until.setHelperText("Only if the document names no date.");
        days.setMin(1);
        days.setMax(Validity.MOST_DAYS);
        alert.setItems(RuleAlert.values());
        alert.setItemLabelGenerator(RuleAlert::title);
        alert.setHelperText("In addition to its limits.");
        adaptations.setHelperText(
                "One per line, at Caution. One is chosen before the note is signed; Other is always offered.");
        for (IntegerField field : List.of(minutes, afterReaction)) {
            field.setMin(RuleTerms.LEAST_MINUTES);
            field.setMax(RuleTerms.MOST_MINUTES);
            field.setSuffixComponent(new Span("min"));
        }
        minutes.setHelperText("Empty when the rule sets no limit.");
        Span home = new Span("Withheld home care");
        home.addClassName("label");
        add(new Div(home, withholds), minutes, afterReaction, until, days, alert, adaptations);
    }

    void show(RuleTerms terms) {
        withholds.show(terms.withholds());
        Validity validity = terms.validity();
        days.setValue(validity.until() == Validity.Until.DAYS ? validity.days() : Validity.USUAL_DAYS);
        until.setValue(validity.until());
        alert.setValue(terms.alert());
        adaptations.setValue(String.join("\n", terms.adaptations()));
        minutes.setValue(terms.minutes());
        afterReaction.setValue(terms.minutesAfterReaction());
    }

    /** Why it cannot be kept yet; empty when it can. */
    Optional<String> problem() {
        Integer number = days.getValue();
        boolean wrong = until.getValue() == Validity.Until.DAYS
                && (number == null || number < 1 || number > Validity.MOST_DAYS);
        if (wrong)
            return Optional.of("A clearance is valid for 1 to " + Validity.MOST_DAYS
                    + " days. Nothing was saved yet: correct the number.");
        Integer most = minutes.getValue();
        Integer after = afterReaction.getValue();
        if (!isMinutes(most) || !isMinutes(after))
            return Optional.of("Hands-on minutes go from " + RuleTerms.LEAST_MINUTES + " to " + RuleTerms.MOST_MINUTES
                    + ", or stay empty. Nothing was saved yet: correct the number.");
        if (most != null && after != null && after > most)
            return Optional.of("A session cannot be longer after a reaction: at most " + most
                    + " minutes. Nothing was saved yet: correct the number.");
        return Optional.empty();
    }

    private static boolean isMinutes(@Nullable Integer number) {
        return number == null || RuleTerms.isMinutes(number);
    }

    RuleTerms terms() {
        return new RuleTerms(
                withholds.chosen(),
                validity(),
                alert.getValue(),
                RuleForm.lines(adaptations.getValue(), "\n"),
                minutes.getValue(),
                afterReaction.getValue());
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
