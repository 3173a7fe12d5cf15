package app.unknot.claims.packet;

import app.unknot.shared.Money;

/**
 * Money that a payer moves outside any claim.
 *
 * @param amount positive reduces the payment, negative increases it
 */
public record ProviderAdjustment(String reason, String reference, Money amount) {}
