package app.unknot.insurance.allowance;

import app.unknot.insurance.authorizations.AuthorizationRow;
import app.unknot.insurance.eligibility.CheckRow;
import app.unknot.insurance.policies.PolicyRow;
import app.unknot.insurance.prescriptions.PrescriptionRow;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All that is known of a client's insurance.
 *
 * @param names of those who asked a payer, or compared a policy with its card
 */
public record ClientInsurance(
        Allowance allowance,
        List<PolicyRow> policies,
        List<PrescriptionRow> prescriptions,
        List<AuthorizationRow> authorizations,
        List<CheckRow> checks,
        Map<UUID, String> names) {
    public ClientInsurance {
        policies = List.copyOf(policies);
        prescriptions = List.copyOf(prescriptions);
        authorizations = List.copyOf(authorizations);
        checks = List.copyOf(checks);
        names = Map.copyOf(names);
    }
}
