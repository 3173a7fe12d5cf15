package app.unknot.insurance.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.insurance.PayerId;
import app.unknot.insurance.codes.FeeSchedules;
import app.unknot.insurance.codes.ProcedureCode;
import app.unknot.insurance.codes.ProcedureCodes;
import app.unknot.insurance.codes.ScheduledFee;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.ReadLine;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;

/** The fee schedule of one payer. */
final class FeeCard extends Section {
    private final PayerId payer;
    private final transient FeeSchedules fees;
    private final transient ProcedureCodes codes;
    private final transient PracticeClock clock;
    private final Div rows = new Div();

    FeeCard(PayerId payer, FeeSchedules fees, ProcedureCodes codes, PracticeClock clock) {
        this.payer = payer;
        this.fees = fees;
        this.codes = codes;
        this.clock = clock;
        addClassName("card");
        Span end = new Span(
                Buttons.withIcon(Buttons.outlined(InsuranceText.ADD_A_FEE.text(), click -> enter()), Icons.PLUS));
        end.addClassName("end");
        add(new Header(new H2(InsuranceText.FEES.text()), end), rows);
        show();
    }

    private void show() {
        rows.removeAll();
        List<ScheduledFee> all = fees.of(payer);
        if (all.isEmpty()) rows.add(new EmptyState(InsuranceText.NO_FEE_YET.text()));
        all.forEach(fee -> rows.add(row(fee)));
    }

    private Div row(ScheduledFee fee) {
        Span code = new Span(fee.code());
        code.addClassName("strong");
        LocalDate to = fee.validTo();
        Div days = new Div(
                to == null
                        ? InsuranceText.SINCE.text(Formats.day(fee.validFrom()))
                        : InsuranceText.FROM_TO.text(Formats.day(fee.validFrom()), Formats.day(to)));
        days.addClassNames("small", "quiet");
        Div words = new Div(code, days);
        words.addClassName("grow");
        Div amounts = new Div(
                new Div(InsuranceText.CHARGED.text(
                        fee.charge() == null
                                ? InsuranceText.AS_USUAL.text()
                                : fee.charge().display())),
                new Div(InsuranceText.ALLOWED.text(Amounts.words(fee.allowed()))));
        amounts.addClassName("num");
        Div row = new Div(words, amounts);
        row.addClassName("list-row");
        if (fee.holdsOn(clock.today())) row.add(new Tag(Tone.OK, InsuranceText.IN_FORCE.text()));
        return row;
    }

    private void enter() {
        Select<ProcedureCode> code = new Select<>();
        code.setLabel(InsuranceText.PROCEDURE_CODE.text());
        code.setItems(codes.all().stream().filter(ProcedureCode::active).toList());
        code.setItemLabelGenerator(one -> one == null ? "" : one.title());
        ReadLine charge = ReadLine.amount(InsuranceText.CHARGE_PER_UNIT.text());
        charge.setHelperText(InsuranceText.EMPTY_FOR_YOUR_OWN_CHARGE.text());
        ReadLine allowed = ReadLine.amount(InsuranceText.ALLOWED_PER_UNIT.text());
        DayField from = DayField.any(InsuranceText.FIRST_DAY.text(), clock::today);
        from.setValue(clock.today());
        DayField to = DayField.any(InsuranceText.LAST_DAY_IF_KNOWN.text(), clock::today);
        Div form = new Div(code, charge, allowed, from, to);
        form.addClassName("pairs");
        InputDialog dialog = new InputDialog("insurance.fee." + payer, InsuranceText.ADD_A_FEE.text(), new Div(form));
        dialog.cancel(InsuranceText.CANCEL.text());
        dialog.save(
                InsuranceText.ADD_THE_FEE.text(),
                () -> {
                    if (code.getValue() == null || from.getValue() == null)
                        throw new RefusedRequest(InsuranceText.CHOOSE_A_CODE_AND_A_DAY.text());
                    fees.add(
                            payer,
                            new ScheduledFee(
                                    code.getValue().code(),
                                    Amounts.of(charge),
                                    Amounts.of(allowed),
                                    from.getValue(),
                                    to.getValue()));
                },
                this::show);
        dialog.open();
    }
}
