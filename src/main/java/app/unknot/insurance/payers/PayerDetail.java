package app.unknot.insurance.payers;

import app.unknot.insurance.PayerId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * One payer with all versions of its rules.
 *
 * @param changes to be given back with a change of its identity
 * @param versions at least one
 */
public record PayerDetail(PayerId id, PayerIdentity identity, long changes, List<RulesForm> versions) {
    public PayerDetail {
        versions = List.copyOf(versions);
    }

    /** The version that somebody made last, in force already or not. */
    public RulesForm newest() {
        return versions.stream()
                .max(Comparator.comparingInt(one -> one.rules().version()))
                .orElseThrow();
    }

    /** The version that is in force on the day. */
    public RulesForm on(LocalDate day) {
        int version = RulesInForce.inForce(
                        versions.stream()
                                .sorted(Comparator.comparing(
                                                (RulesForm one) -> one.rules().validFrom())
                                        .thenComparingInt(one -> one.rules().version())
                                        .reversed())
                                .map(RulesForm::rules)
                                .toList(),
                        day)
                .version();
        return versions.stream()
                .filter(one -> one.rules().version() == version)
                .findFirst()
                .orElseThrow();
    }
}
