package app.unknot.insurance.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.anatomy.Technique;
import app.unknot.insurance.codes.ProcedureCode;
import app.unknot.insurance.codes.ProcedureCodes;
import app.unknot.insurance.codes.StarterCode;
import app.unknot.shared.Money;
import app.unknot.shared.typed.TextRule;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.ReadLine;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.WholeNumber;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;

/** One procedure code. A new one may begin with one of those that massage therapists use most, which then only needs its charge. */
final class CodeDialog {
    private static final TextRule CODE = TextRule.line(5);
    private static final int LONGEST_UNIT = 120;
    private static final int USUAL_UNIT = 15;

    private final TextLine code = new TextLine(InsuranceText.PROCEDURE_CODE.text(), CODE);
    private final TextLine words = new TextLine(InsuranceText.YOUR_WORDS.text(), ProcedureCode.WORDS);
    private final WholeNumber minutes = new WholeNumber(InsuranceText.MINUTES_OF_A_UNIT.text(), 0, LONGEST_UNIT);
    private final ReadLine charge = ReadLine.amount(InsuranceText.CHARGE_PER_UNIT.text());
    private final CheckboxGroup<Technique> techniques = new CheckboxGroup<>(InsuranceText.TECHNIQUES.text());
    private final Checkbox active = new Checkbox(InsuranceText.CAN_BE_BILLED.text(), true);

    private CodeDialog() {
        minutes.setHelperText(InsuranceText.ZERO_FOR_ONCE_A_DAY.text());
        minutes.setValue(USUAL_UNIT);
        techniques.setItems(Technique.values());
        techniques.setItemLabelGenerator(Technique::title);
    }

    static void add(ProcedureCodes codes, Runnable then) {
        CodeDialog fields = new CodeDialog();
        Select<StarterCode> starter = new Select<>();
        starter.setLabel(InsuranceText.BEGIN_WITH.text());
        starter.setItems(StarterCode.values());
        starter.setItemLabelGenerator(one -> one == null ? InsuranceText.MY_OWN_CODE.text() : one.title());
        starter.setEmptySelectionAllowed(true);
        starter.setEmptySelectionCaption(InsuranceText.MY_OWN_CODE.text());
        starter.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) fields.begin(change.getValue());
        });
        open("new", InsuranceText.ADD_A_CODE.text(), new Div(starter, fields.body()), codes, fields, then);
    }

    static void change(ProcedureCodes codes, ProcedureCode known, Runnable then) {
        CodeDialog fields = new CodeDialog();
        fields.code.setValue(known.code());
        fields.code.setReadOnly(true);
        fields.words.setValue(known.words());
        fields.minutes.setValue(known.minutesPerUnit());
        Amounts.show(fields.charge, known.charge());
        fields.techniques.setValue(known.techniques());
        fields.active.setValue(known.active());
        open(
                known.code(),
                InsuranceText.CHANGE_2.text(known.code()),
                new Div(fields.body(), fields.active),
                codes,
                fields,
                then);
    }

    private static void open(
            String name, String title, Div body, ProcedureCodes codes, CodeDialog fields, Runnable then) {
        InputDialog dialog = new InputDialog("insurance.code." + name, title, body);
        dialog.cancel(InsuranceText.CANCEL.text());
        dialog.save(InsuranceText.SAVE.text(), () -> codes.keep(fields.form()), then);
        dialog.open();
    }

    private void begin(StarterCode starter) {
        code.setValue(starter.code());
        words.setValue(starter.text());
        minutes.setValue(starter.minutes());
        techniques.setValue(starter.techniques());
    }

    private Div body() {
        Div pairs = new Div(code, words, minutes, charge);
        pairs.addClassName("pairs");
        return new Div(pairs, techniques);
    }

    private ProcedureCode form() {
        Money amount = Amounts.of(charge);
        Integer unit = minutes.getValue();
        if (amount == null || unit == null) throw new RefusedRequest(InsuranceText.ENTER_MINUTES_AND_CHARGE.text());
        return new ProcedureCode(code.text(), words.text(), unit, amount, techniques.getValue(), active.getValue());
    }
}
