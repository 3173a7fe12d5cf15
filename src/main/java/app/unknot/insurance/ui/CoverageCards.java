package app.unknot.insurance.ui;

import app.unknot.clients.ClientId;
import app.unknot.insurance.Authorized;
import app.unknot.insurance.DiagnosisCodes;
import app.unknot.insurance.Prescribed;
import app.unknot.insurance.allowance.ClientInsurance;
import app.unknot.insurance.authorizations.AuthorizationRow;
import app.unknot.insurance.authorizations.Authorizations;
import app.unknot.insurance.codes.ProcedureCodes;
import app.unknot.insurance.eligibility.CheckForm;
import app.unknot.insurance.eligibility.CheckForm.Answer;
import app.unknot.insurance.eligibility.CheckRow;
import app.unknot.insurance.eligibility.EligibilityChecks;
import app.unknot.insurance.policies.PolicyReview;
import app.unknot.insurance.policies.PolicyRow;
import app.unknot.insurance.prescriptions.PrescriptionDesk;
import app.unknot.insurance.prescriptions.PrescriptionRow;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.Refused;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The cards of prescriptions, authorizations and coverage checks. */
@Component
final class CoverageCards {
    private final PrescriptionDesk prescriptions;
    private final Authorizations authorizations;
    private final EligibilityChecks checks;
    private final ProcedureCodes codes;
    private final DiagnosisCodes diagnoses;
    private final PracticeClock clock;

    CoverageCards(
            PrescriptionDesk prescriptions,
            Authorizations authorizations,
            EligibilityChecks checks,
            ProcedureCodes codes,
            DiagnosisCodes diagnoses,
            PracticeClock clock) {
        this.prescriptions = prescriptions;
        this.authorizations = authorizations;
        this.checks = checks;
        this.codes = codes;
        this.diagnoses = diagnoses;
        this.clock = clock;
    }

    Card prescriptions(ClientId client, List<PrescriptionRow> rows, Runnable refresh) {
        Card card = new Card(InsuranceText.PRESCRIPTIONS.text());
        card.end(Buttons.outlined(
                InsuranceText.ADD_A_PRESCRIPTION.text(),
                click -> PrescriptionDialog.add(prescriptions, client, clock::today, refresh)));
        if (rows.isEmpty()) card.add(new EmptyState(InsuranceText.NO_PRESCRIPTION_YET.text()));
        rows.forEach(row -> card.add(prescription(client, row, refresh)));
        return card;
    }

    private Div prescription(ClientId client, PrescriptionRow row, Runnable refresh) {
        Prescribed prescribed = row.form().prescribed();
        Div words = new Div(
                strong(prescribed.prescriber()),
                small(InsuranceText.VISITS_FROM_TO.text(
                        prescribed.visits(), Formats.day(prescribed.issued()), Formats.day(prescribed.expires()))),
                small(InsuranceText.NPI_OF.text(prescribed.npi())));
        prescribed
                .icd10()
                .forEach(code -> words.add(small(InsuranceText.CODE_AND_TITLE.text(
                        DiagnosisCodes.dotted(code), diagnoses.title(code).orElse("")))));
        words.addClassName("grow");
        Div line = row(words, dates(prescribed.issued(), prescribed.expires(), row.withdrawn()));
        if (!row.withdrawn())
            line.add(
                    named(
                            Buttons.plain(
                                    InsuranceText.CHANGE.text(),
                                    click -> PrescriptionDialog.change(
                                            prescriptions, client, row, clock::today, refresh)),
                            InsuranceText.CHANGE_THE_PRESCRIPTION.text()),
                    withdrawal(
                            InsuranceText.WITHDRAW_THE_PRESCRIPTION,
                            () -> prescriptions.withdraw(client, row.id(), row.version()),
                            refresh));
        line.getElement().setAttribute("data-test", "prescription");
        return line;
    }

    Card authorizations(ClientId client, ClientInsurance all, Runnable refresh) {
        AuthorizationDialog.Choices choices =
                new AuthorizationDialog.Choices(usable(all.policies()), codes.all(), clock::today);
        Card card = new Card(InsuranceText.AUTHORIZATIONS.text());
        NativeButton add = Buttons.outlined(
                InsuranceText.ADD_AN_AUTHORIZATION.text(),
                click -> AuthorizationDialog.add(authorizations, client, choices, refresh));
        add.setEnabled(!choices.policies().isEmpty());
        card.end(add);
        if (all.authorizations().isEmpty()) card.add(new EmptyState(InsuranceText.NO_AUTHORIZATION_YET.text()));
        all.authorizations().forEach(row -> card.add(authorization(client, row, choices, refresh)));
        return card;
    }

    private Div authorization(
            ClientId client, AuthorizationRow row, AuthorizationDialog.Choices choices, Runnable refresh) {
        Authorized one = row.authorized();
        String amount = one.units() == null
                ? InsuranceText.SO_MANY_VISITS.text(one.visits())
                : InsuranceText.SO_MANY_UNITS.text(one.units());
        String covered = one.codes().isEmpty()
                ? InsuranceText.ALL_CODES.text()
                : one.codes().stream().sorted().collect(Collectors.joining(", "));
        Div words = new Div(
                strong(one.number()),
                small(InsuranceText.AMOUNT_FOR_CODES.text(amount, covered)),
                small(InsuranceText.FROM_TO.text(Formats.day(one.validFrom()), Formats.day(one.validTo()))));
        words.addClassName("grow");
        Div line = row(words, dates(one.validFrom(), one.validTo(), row.withdrawn()));
        if (!row.withdrawn())
            line.add(
                    named(
                            Buttons.plain(
                                    InsuranceText.CHANGE.text(),
                                    click -> AuthorizationDialog.change(authorizations, client, row, choices, refresh)),
                            InsuranceText.CHANGE_2.text(one.number())),
                    withdrawal(
                            InsuranceText.WITHDRAW_THE_AUTHORIZATION,
                            () -> authorizations.withdraw(client, one.id(), row.version()),
                            refresh));
        line.getElement().setAttribute("data-test", "authorization");
        return line;
    }

    Card checks(ClientId client, ClientInsurance all, Runnable refresh) {
        Card card = new Card(InsuranceText.COVERAGE_CHECKS.text());
        List<PolicyRow> policies = usable(all.policies());
        NativeButton add = Buttons.outlined(
                InsuranceText.NOTE_A_CHECK.text(), click -> CheckDialog.open(checks, client, policies, refresh));
        add.setEnabled(!policies.isEmpty());
        card.end(add);
        if (all.checks().isEmpty()) card.add(new EmptyState(InsuranceText.NO_CHECK_YET.text()));
        all.checks().forEach(row -> card.add(check(row, all)));
        return card;
    }

    private Div check(CheckRow row, ClientInsurance all) {
        CheckForm form = row.form();
        Div words = new Div(
                strong(PracticeFormats.dayAndTime(row.at(), clock.getZone())),
                small(InsuranceText.ASKED_BY.text(
                        all.names().getOrDefault(row.by(), ""), form.way().text())));
        if (!form.spokenWith().isEmpty()) words.add(small(InsuranceText.SPOKE_WITH.text(form.spokenWith())));
        if (!form.reference().isEmpty()) words.add(small(InsuranceText.REFERENCE_IS.text(form.reference())));
        if (!form.said().isEmpty()) words.add(small(form.said()));
        words.addClassName("grow");
        Div amounts = new Div(
                small(InsuranceText.COPAY_IS.text(Amounts.words(form.copay()))),
                small(InsuranceText.DEDUCTIBLE_LEFT_IS.text(Amounts.words(form.deductibleLeft()))));
        Integer left = form.visitsLeft();
        if (left != null) amounts.add(small(InsuranceText.VISITS_LEFT.text(left)));
        Tone tone = form.answer() == Answer.ACTIVE ? Tone.OK : Tone.CAUTION;
        return row(words, amounts, new Tag(tone, form.answer().text()));
    }

    /** Everything but what was declined. */
    private static List<PolicyRow> usable(List<PolicyRow> policies) {
        return policies.stream()
                .filter(one -> one.review() != PolicyReview.DECLINED)
                .toList();
    }

    private Tag dates(LocalDate from, LocalDate to, boolean withdrawn) {
        LocalDate today = clock.today();
        if (withdrawn) return new Tag(Tone.PLAIN, InsuranceText.WITHDRAWN.text());
        if (today.isAfter(to)) return new Tag(Tone.PLAIN, InsuranceText.ENDED.text());
        if (today.isBefore(from)) return new Tag(Tone.PLAIN, InsuranceText.NOT_YET.text());
        return new Tag(Tone.OK, InsuranceText.IN_FORCE.text());
    }

    private static NativeButton withdrawal(InsuranceText words, Runnable act, Runnable refresh) {
        return named(
                Buttons.plain(
                        InsuranceText.WITHDRAW.text(),
                        click -> Confirm.ask(
                                words.text(),
                                InsuranceText.IT_STAYS_ON_THE_PAGE.text(),
                                InsuranceText.WITHDRAW.text(),
                                () -> {
                                    try {
                                        act.run();
                                    } catch (Refused refused) {
                                        Toast.show(refused.words());
                                    }
                                    refresh.run();
                                })),
                words.text());
    }

    private static Div row(HtmlContainer... parts) {
        Div row = new Div(parts);
        row.addClassNames("list-row", "wrap");
        return row;
    }

    private static Span strong(String words) {
        Span span = new Span(words);
        span.addClassName("strong");
        return span;
    }

    private static Div small(String words) {
        Div small = new Div(words);
        small.addClassName("small");
        return small;
    }

    private static NativeButton named(NativeButton button, String words) {
        button.getElement().setAttribute("aria-label", words);
        return button;
    }
}
