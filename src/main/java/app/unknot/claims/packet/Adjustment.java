package app.unknot.claims.packet;

import app.unknot.shared.Money;

/**
 * Why a payer pays less than was charged.
 *
 * @param group CO contract, PR the client's part, OA other, PI the payer's own decision
 * @param reason claim adjustment reason code (CARC), such as 45
 * @param quantity as written, or empty
 */
public record Adjustment(String group, String reason, Money amount, String quantity) {}
