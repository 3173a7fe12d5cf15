package app.unknot.insurance.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientId;
import app.unknot.insurance.authorizations.AuthorizationForm;
import app.unknot.insurance.authorizations.AuthorizationRow;
import app.unknot.insurance.authorizations.Authorizations;
import app.unknot.insurance.codes.ProcedureCode;
import app.unknot.insurance.policies.PolicyRow;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.WholeNumber;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a payer has agreed to beforehand, as its letter says. */
final class AuthorizationDialog {
    private static final int MOST = 9_999;

    private final Select<PolicyRow> policy = new Select<>();
    private final TextLine number = new TextLine(InsuranceText.AUTHORIZATION_NUMBER.text(), AuthorizationForm.NUMBER);
    private final WholeNumber units = new WholeNumber(InsuranceText.UNITS.text(), 1, MOST);
    private final WholeNumber visits = new WholeNumber(InsuranceText.OR_VISITS.text(), 1, MOST);
    private final WholeNumber before = new WholeNumber(InsuranceText.USED_BEFORE.text(), 0, MOST);
    private final DayField from;
    private final DayField to;
    private final CheckboxGroup<String> codes = new CheckboxGroup<>(InsuranceText.FOR_CODES.text());

    private AuthorizationDialog(
            List<PolicyRow> policies,
            List<ProcedureCode> known,
            @Nullable AuthorizationForm form,
            Supplier<LocalDate> today) {
        from = DayField.any(InsuranceText.FIRST_DAY.text(), today);
        to = DayField.any(InsuranceText.LAST_DAY.text(), today);
        policy.setLabel(InsuranceText.POLICY.text());
        policy.setItems(policies);
        policy.setItemLabelGenerator(one -> one == null ? "" : one.payerName());
        if (policies.size() == 1) policy.setValue(policies.getFirst());
        codes.setItems(known.stream().map(ProcedureCode::code).toList());
        codes.setHelperText(InsuranceText.NONE_MEANS_ALL_CODES.text());
        before.setValue(form == null ? 0 : form.usedBefore());
        if (form == null) return;
        policies.stream()
                .filter(one -> one.id().equals(form.policy()))
                .findFirst()
                .ifPresent(policy::setValue);
        number.setValue(form.number());
        if (form.units() != null) units.setValue(form.units());
        if (form.visits() != null) visits.setValue(form.visits());
        from.setValue(form.validFrom());
        to.setValue(form.validTo());
        codes.setValue(form.codes().stream()
                .filter(code -> known.stream().anyMatch(one -> one.code().equals(code)))
                .collect(Collectors.toSet()));
    }

    /** What an authorization can be about. */
    record Choices(List<PolicyRow> policies, List<ProcedureCode> codes, Supplier<LocalDate> today) {}

    static void add(Authorizations desk, ClientId client, Choices choices, Runnable then) {
        AuthorizationDialog fields =
                new AuthorizationDialog(choices.policies(), choices.codes(), null, choices.today());
        InputDialog dialog = new InputDialog(
                "insurance.authorization.new." + client, InsuranceText.ADD_AN_AUTHORIZATION.text(), fields.body());
        dialog.cancel(InsuranceText.CANCEL.text());
        dialog.save(InsuranceText.ADD_THE_AUTHORIZATION.text(), () -> desk.add(client, fields.form()), then);
        dialog.open();
    }

    static void change(Authorizations desk, ClientId client, AuthorizationRow row, Choices choices, Runnable then) {
        AuthorizationDialog fields =
                new AuthorizationDialog(choices.policies(), choices.codes(), row.form(), choices.today());
        InputDialog dialog = new InputDialog(
                "insurance.authorization." + row.authorized().id(),
                InsuranceText.CHANGE_2.text(row.form().number()),
                fields.body());
        dialog.cancel(InsuranceText.CANCEL.text());
        dialog.save(
                InsuranceText.SAVE.text(),
                () -> desk.change(client, row.authorized().id(), row.version(), fields.form()),
                then);
        dialog.open();
    }

    private Div body() {
        Div pairs = new Div(policy, number, units, visits, from, to, before);
        pairs.addClassName("pairs");
        return new Div(pairs, codes);
    }

    private AuthorizationForm form() {
        PolicyRow chosen = policy.getValue();
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        if (chosen == null || first == null || last == null)
            throw new RefusedRequest(InsuranceText.CHOOSE_THE_POLICY_AND_THE_DAYS.text());
        Integer used = before.getValue();
        return new AuthorizationForm(
                chosen.id(),
                number.text(),
                codes.getValue(),
                units.getValue(),
                visits.getValue(),
                first,
                last,
                used == null ? 0 : used);
    }
}
