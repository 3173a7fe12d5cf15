package app.unknot.insurance;

import app.unknot.shared.Money;
import app.unknot.shared.text.Text;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A policy that covers a day, with its payer and the rules in force on it.
 *
 * @param payerName at most 60 characters
 * @param payerCode the payer's ID at the clearinghouse
 * @param filingIndicator kind of plan as claims name it (SBR09)
 * @param memberId as on the card
 * @param groupNumber as on the card, or empty
 * @param share what the client pays themselves
 * @param validTo last day, or null when it goes on
 * @param accident what happened, for auto and work injury policies; null otherwise
 */
public record CoveringPolicy(
        UUID id,
        PayerRank rank,
        PayerId payer,
        String payerName,
        String payerCode,
        String filingIndicator,
        PayerRules rules,
        Subscriber subscriber,
        String memberId,
        String groupNumber,
        Share share,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean signatureOnFile,
        @Nullable Accident accident) {
    /**
     * What the client pays.
     *
     * @param copay each visit, or null when nobody knows
     * @param coinsurance percent of what is allowed, 0 to 100, or null
     * @param deductible each year, or null
     */
    public record Share(
            @Nullable Money copay,
            @Nullable Integer coinsurance,
            @Nullable Money deductible) {
        public static final Share UNKNOWN = new Share(null, null, null);
    }

    /**
     * What the policy pays for.
     *
     * @param state two letters; required for auto accidents
     * @param number the payer's number of the case (REF Y4), or empty
     * @param employer of a work injury, or empty
     */
    public record Accident(Cause cause, @Nullable LocalDate on, String state, String number, String employer) {}

    /** Why somebody else than health insurance pays. */
    public enum Cause implements Text {
        NONE(""),
        AUTO("AA"),
        WORK("EM"),
        OTHER("OA");

        private final String code;

        Cause(String code) {
            this.code = code;
        }

        /** As claims name it (CLM11), or empty. */
        public String code() {
            return code;
        }
    }
}
