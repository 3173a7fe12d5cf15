package app.unknot.screening.ui;

import app.unknot.screening.rulebook.RuleAlert;
import app.unknot.screening.rulebook.RuleTerms;
import app.unknot.screening.rulebook.Validity;
import app.unknot.shared.HomeCareItem;
import app.unknot.shared.typed.TextRule;
import app.unknot.shared.ui.ChipPicker;
import app.unknot.shared.ui.TextBlock;
import app.unknot.shared.ui.WholeNumber;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a rule binds beside the work: home care, minutes, how long a paper counts, the alert strip. */
final class TermsFields extends Div {
    private final ChipPicker<HomeCareItem> withholds = new ChipPicker<>(
            ScreeningText.WITHHELD_HOME_CARE.text(), List.of(HomeCareItem.values()), HomeCareItem::title, () -> {});
    private final Select<Validity.Until> until =
            new Select<>(ScreeningText.A_CLEARANCE_IS_VALID_UNTIL.text(), chosen -> showDays());
    private final WholeNumber days = new WholeNumber(ScreeningText.DAYS_FROM_THE_DATE.text(), 1, Validity.MOST_DAYS);
    private final Select<RuleAlert> alert = new Select<>(ScreeningText.IN_THE_ALERT_STRIP.text(), chosen -> {});

    private final WholeNumber minutes = new WholeNumber(
            ScreeningText.HANDS_ON_MINUTES_AT_MOST.text(), RuleTerms.LEAST_MINUTES, RuleTerms.MOST_MINUTES);
    private final WholeNumber afterReaction = new WholeNumber(
            ScreeningText.THE_SAME_AFTER_A_REACTION.text(), RuleTerms.LEAST_MINUTES, RuleTerms.MOST_MINUTES);
    private final TextBlock adaptations =
            new TextBlock(ScreeningText.ADAPTATIONS_TO_CHOOSE_FROM.text(), TextRule.block(4_000));

    TermsFields() {
        addClassName("stack");
        until.setItems(Validity.Until.values());
        until.setItemLabelGenerator(Validity.Until::title);
        until.setHelperText(ScreeningText.ONLY_IF_THE_DOCUMENT_NAMES.text());
        alert.setItems(RuleAlert.values());
        alert.setItemLabelGenerator(RuleAlert::title);
        alert.setHelperText(ScreeningText.IN_ADDITION_TO_ITS_LIMITS.text());
        adaptations.setHelperText(ScreeningText.ONE_PER_LINE_AT_CAUTION.text());
        for (WholeNumber field : List.of(minutes, afterReaction))
            field.setSuffixComponent(new Span(ScreeningText.MIN.text()));
        minutes.setHelperText(ScreeningText.EMPTY_WHEN_THE_RULE_SETS.text());
        Span home = new Span(ScreeningText.WITHHELD_HOME_CARE.text());
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
        if (wrong) return Optional.of(ScreeningText.A_CLEARANCE_IS_VALID.text(Validity.MOST_DAYS));
        Integer most = minutes.getValue();
        Integer after = afterReaction.getValue();
        if (!isMinutes(most) || !isMinutes(after))
            return Optional.of(ScreeningText.HANDS_ON_MINUTES_GO.text(RuleTerms.LEAST_MINUTES, RuleTerms.MOST_MINUTES));
        if (most != null && after != null && after > most)
            return Optional.of(ScreeningText.A_SESSION_CANNOT_BE_LONGER.text(most));
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
                RuleForm.lines(adaptations.text(), "\n"),
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
