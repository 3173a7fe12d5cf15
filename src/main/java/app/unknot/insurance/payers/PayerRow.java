package app.unknot.insurance.payers;

import app.unknot.insurance.PayerId;

/**
 * A payer as a list shows it.
 *
 * @param unconfirmed rules of the newest version that nobody has compared with a source
 * @param clients with a policy that runs
 */
public record PayerRow(PayerId id, PayerIdentity identity, int unconfirmed, int clients) {}
