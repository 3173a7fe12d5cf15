package app.unknot.insurance.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.insurance.PayerRules;
import app.unknot.insurance.PayerRules.Before;
import app.unknot.insurance.PayerRules.CodeAnswer;
import app.unknot.insurance.PayerRules.Deadline;
import app.unknot.insurance.PayerRules.From;
import app.unknot.insurance.PayerRules.Modifiers;
import app.unknot.insurance.UnitCounting;
import app.unknot.insurance.payers.RuleTopic;
import app.unknot.shared.typed.TextRule;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.WholeNumber;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The fields of all rules of a payer. */
final class RuleFields {
    private static final int LONGEST = 1_095;
    private static final TextRule SHAPE = TextRule.line(30);

    private final DayField validFrom;
    private final Select<UnitCounting> counting = new Select<>();
    private final WholeNumber firstDays = days(InsuranceText.DAYS);
    private final Select<From> firstFrom = from();
    private final Checkbox takesCorrected = new Checkbox(InsuranceText.TAKES_CORRECTED_CLAIMS.text());
    private final WholeNumber correctedDays = days(InsuranceText.DAYS);
    private final Select<From> correctedFrom = from();
    private final WholeNumber appealDays = days(InsuranceText.DAYS_FROM_THE_PAYMENT);
    private final Checkbox prescription = new Checkbox(InsuranceText.PAYS_ON_PRESCRIPTION_ONLY.text());
    private final WholeNumber without = new WholeNumber(InsuranceText.VISITS_WITHOUT_AUTHORIZATION.text(), 0, LONGEST);
    private final WholeNumber checkDays = days(InsuranceText.OLDEST_COVERAGE_CHECK);
    private final Checkbox therapy = new Checkbox(InsuranceText.WANTS_GP.text());
    private final Select<String> secondRegion = new Select<>();
    private final TextLine shape = new TextLine(InsuranceText.SHAPE_OF_MEMBER_IDS.text(), SHAPE);
    private final WholeNumber statusDays = days(InsuranceText.DAYS_WITHOUT_AN_ANSWER);
    private final Map<String, Select<CodeAnswer>> codes = new LinkedHashMap<>();

    /** @param known codes of the practice, in their order */
    RuleFields(PayerRules rules, List<String> known, Supplier<LocalDate> today) {
        validFrom = DayField.any(InsuranceText.IN_FORCE_FROM.text(), today);
        validFrom.setValue(today.get().isAfter(rules.validFrom()) ? today.get() : rules.validFrom());
        counting.setLabel(InsuranceText.COUNTED.text());
        counting.setItems(UnitCounting.values());
        counting.setItemLabelGenerator(
                one -> (one == UnitCounting.CMS_8_MIN ? InsuranceText.POOLED : InsuranceText.EACH_CODE_ALONE).text());
        counting.setValue(rules.counting());
        firstDays.setValue(rules.first().days());
        firstFrom.setValue(rules.first().from());
        takesCorrected.setValue(rules.takesCorrected());
        Deadline corrected = rules.corrected();
        correctedFrom.setValue(corrected == null ? From.PAYMENT : corrected.from());
        if (corrected != null) correctedDays.setValue(corrected.days());
        if (rules.appealDays() != null) appealDays.setValue(rules.appealDays());
        prescription.setValue(rules.before().prescription());
        without.setHelperText(InsuranceText.EMPTY_WHEN_NONE_IS_NEEDED.text());
        if (rules.before().visitsWithoutAuthorization() != null)
            without.setValue(rules.before().visitsWithoutAuthorization());
        if (rules.before().checkDays() != null)
            checkDays.setValue(rules.before().checkDays());
        therapy.setValue(rules.modifiers().therapy());
        secondRegion.setLabel(InsuranceText.SECOND_REGION.text());
        secondRegion.setItems("59", "XS");
        secondRegion.setValue(rules.modifiers().secondRegion());
        shape.setHelperText(InsuranceText.A_FOR_A_LETTER_9_FOR_A_DIGIT.text());
        shape.setValue(rules.memberIdShape());
        statusDays.setValue(rules.statusDays());
        known.forEach(code -> codes.put(code, answer(code, rules.codes().get(code))));
    }

    DayField validFrom() {
        return validFrom;
    }

    List<Component> of(RuleTopic topic) {
        return switch (topic) {
            case UNITS -> List.of(counting);
            case FIRST_CLAIM -> List.of(firstDays, firstFrom);
            case CORRECTED_CLAIM -> List.of(takesCorrected, correctedDays, correctedFrom);
            case APPEAL -> List.of(appealDays);
            case CODES -> List.copyOf(codes.values());
            case MODIFIERS -> List.of(therapy, secondRegion);
            case BEFORE_THE_VISIT -> List.of(prescription, without, checkDays);
            case MEMBER_ID -> List.of(shape);
            case NO_ANSWER -> List.of(statusDays);
        };
    }

    /** The rules as the fields say them. */
    PayerRules rules() {
        LocalDate from = validFrom.getValue();
        Integer first = firstDays.getValue();
        Integer status = statusDays.getValue();
        if (from == null || first == null || status == null)
            throw new RefusedRequest(InsuranceText.ENTER_THE_DAYS.text());
        Integer corrected = correctedDays.getValue();
        Map<String, CodeAnswer> answers = new LinkedHashMap<>();
        codes.forEach((code, field) -> field.getOptionalValue().ifPresent(answer -> answers.put(code, answer)));
        return new PayerRules(
                1,
                from,
                counting.getValue(),
                new Deadline(first, firstFrom.getValue()),
                takesCorrected.getValue(),
                corrected == null || !takesCorrected.getValue()
                        ? null
                        : new Deadline(corrected, correctedFrom.getValue()),
                appealDays.getValue(),
                new Before(prescription.getValue(), without.getValue(), checkDays.getValue()),
                answers,
                new Modifiers(therapy.getValue(), secondRegion.getValue()),
                shape.text(),
                status);
    }

    private static WholeNumber days(InsuranceText label) {
        return new WholeNumber(label.text(), 1, LONGEST);
    }

    private static Select<From> from() {
        Select<From> from = new Select<>();
        from.setLabel(InsuranceText.COUNTED_FROM.text());
        from.setItems(From.values());
        from.setItemLabelGenerator(From::text);
        return from;
    }

    private static Select<CodeAnswer> answer(String code, @Nullable CodeAnswer known) {
        Select<CodeAnswer> field = new Select<>();
        field.setLabel(code);
        field.setItems(CodeAnswer.values());
        field.setItemLabelGenerator(one -> one == null ? InsuranceText.NOT_KNOWN.text() : one.text());
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(InsuranceText.NOT_KNOWN.text());
        if (known != null) field.setValue(known);
        return field;
    }
}
