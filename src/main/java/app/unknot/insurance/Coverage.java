package app.unknot.insurance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who pays for a client's visit, and on what grounds.
 *
 * @param prescription the newest one issued by that day, run out or not
 */
public record Coverage(
        PayerId payer,
        PayerForm terms,
        String memberId,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean signatureOnFile,
        @Nullable Prescribed prescription) {
    static Coverage of(CoveringPolicy policy, @Nullable Prescribed prescription) {
        PayerRules rules = policy.rules();
        return new Coverage(
                policy.payer(),
                new PayerForm(
                        policy.payerName(),
                        policy.payerCode(),
                        policy.filingIndicator(),
                        rules.counting(),
                        rules.first().days(),
                        rules.before().prescription(),
                        rules.modifiers().therapy()),
                policy.memberId(),
                policy.validFrom(),
                policy.validTo(),
                policy.signatureOnFile(),
                prescription);
    }
}
