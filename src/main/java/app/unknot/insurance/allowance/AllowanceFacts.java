package app.unknot.insurance.allowance;

import app.unknot.accounts.access.Scope;
import app.unknot.clients.ClientId;
import app.unknot.insurance.Authorized;
import app.unknot.insurance.BilledUnits;
import app.unknot.insurance.BilledUnits.Line;
import app.unknot.insurance.CoveringPolicy;
import app.unknot.insurance.InsuranceOnDay;
import app.unknot.insurance.allowance.Facts.Visit;
import app.unknot.insurance.authorizations.AuthorizationRow;
import app.unknot.insurance.authorizations.Authorizations;
import app.unknot.insurance.eligibility.CheckForm.Answer;
import app.unknot.insurance.eligibility.EligibilityChecks;
import app.unknot.insurance.policies.PolicyDesk;
import app.unknot.insurance.policies.PolicyForm;
import app.unknot.insurance.policies.PolicyForm.Yearly;
import app.unknot.insurance.policies.PolicyRow;
import app.unknot.insurance.prescriptions.PrescriptionDesk;
import app.unknot.insurance.prescriptions.PrescriptionRow;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.AppointmentState;
import app.unknot.schedule.ClientVisits;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what has to be known to count what insurance allows. Its callers have asked who may read it. */
@Component
class AllowanceFacts {
    private static final int YEARS = 2;
    private static final String ANY_CODE = "";

    private final InsuranceOnDay onDay;
    private final Kept kept;
    private final ClientVisits visits;
    private final ObjectProvider<BilledUnits> billing;
    private final PracticeClock clock;

    AllowanceFacts(
            InsuranceOnDay onDay,
            Kept kept,
            ClientVisits visits,
            ObjectProvider<BilledUnits> billing,
            PracticeClock clock) {
        this.onDay = onDay;
        this.kept = kept;
        this.visits = visits;
        this.billing = billing;
        this.clock = clock;
    }

    /** What lies in the client's record. */
    @Component
    record Kept(
            PolicyDesk policies,
            PrescriptionDesk prescriptions,
            Authorizations authorizations,
            EligibilityChecks checks) {}

    Facts of(ClientId client, Scope scope) {
        LocalDate today = clock.today();
        List<AppointmentRow> rows = visits.of(
                client,
                today.minusYears(YEARS).atStartOfDay(clock.getZone()).toInstant(),
                today.plusYears(YEARS).atStartOfDay(clock.getZone()).toInstant());
        List<Visit> ahead = rows.stream()
                .filter(row -> isAhead(row, today))
                .map(this::visit)
                .toList();
        List<Visit> done = rows.stream()
                .filter(row -> row.state().isTreatment())
                .map(this::visit)
                .toList();
        LocalDate day = ahead.isEmpty() ? today : ahead.getFirst().day();
        List<CoveringPolicy> policies = onDay.policies(client, day);
        CoveringPolicy primary = policies.isEmpty() ? null : policies.getFirst();
        Optional<Yearly> yearly = primary == null ? Optional.empty() : yearly(client, primary, scope);
        List<Authorized> authorized = primary == null ? List.of() : authorized(client, primary, scope);
        return new Facts(
                today,
                policies,
                kept.prescriptions().of(client, scope).stream()
                        .filter(one -> !one.withdrawn())
                        .map(PrescriptionRow::form)
                        .toList(),
                authorized,
                yearly.map(Yearly::visits).orElse(null),
                yearly.map(Yearly::elsewhere).orElse(0),
                primary == null ? null : checked(client, primary, scope),
                done,
                ahead,
                primary == null ? List.of() : billed(client, primary, authorized, done));
    }

    private boolean isAhead(AppointmentRow row, LocalDate today) {
        boolean open = row.state() == AppointmentState.BOOKED
                || row.state() == AppointmentState.HOLD
                || row.state() == AppointmentState.ARRIVED;
        return open && !clock.dayOf(row.startsAt()).isBefore(today);
    }

    private Visit visit(AppointmentRow row) {
        return new Visit(clock.dayOf(row.startsAt()), row.minutes());
    }

    private Optional<Yearly> yearly(ClientId client, CoveringPolicy policy, Scope scope) {
        return kept.policies().of(client, scope).stream()
                .filter(one -> one.id().equals(policy.id()))
                .map(PolicyRow::form)
                .map(PolicyForm::yearly)
                .findFirst();
    }

    private List<Authorized> authorized(ClientId client, CoveringPolicy policy, Scope scope) {
        return kept.authorizations().of(client, scope).stream()
                .filter(one -> !one.withdrawn() && one.form().policy().equals(policy.id()))
                .map(AuthorizationRow::authorized)
                .toList();
    }

    private @Nullable LocalDate checked(ClientId client, CoveringPolicy policy, Scope scope) {
        return kept.checks().of(client, scope).stream()
                .filter(one ->
                        one.form().policy().equals(policy.id()) && one.form().answer() == Answer.ACTIVE)
                .map(one -> clock.dayOf(one.at()))
                .findFirst()
                .orElse(null);
    }

    /** What was billed; where nobody files claims, what the visits' length would be billed as. */
    private List<Line> billed(ClientId client, CoveringPolicy policy, List<Authorized> authorized, List<Visit> done) {
        BilledUnits known = billing.getIfAvailable();
        if (known != null) return known.of(client, policy.payer(), clock.today().minusYears(YEARS), clock.today());
        String code = authorized.stream()
                .flatMap(one -> one.codes().stream())
                .sorted()
                .findFirst()
                .orElse(ANY_CODE);
        return done.stream().map(one -> new Line(one.day(), code, one.units())).toList();
    }
}
