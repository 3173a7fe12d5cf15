package app.unknot.claims.packet;

import app.unknot.shared.Money;

/**
 * Why a payer pays less than was charged.
 *
 * @param group CO contract, PR the client's part, OA other, PI the payer's own decision
 * @param reason claim adjustment reason code (CARC), such as 45
 * @param quantity as written, or empty
 */
public record Adjustment(String group, String reason, Money amount, String quantity) {
    /** The contract's write-off: neither payer nor client owes it. */
    public boolean contractual() {
        return group.equals("CO") && reason.equals("45");
    }

    /** What the client owes: deductible, coinsurance or copay. */
    public boolean ofTheClient() {
        return group.equals("PR");
    }

    /** What the payer refuses: somebody has to ask why. */
    public boolean other() {
        return !contractual() && !ofTheClient();
    }
}
