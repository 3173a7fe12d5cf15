package app.unknot.insurance.authorizations;

import app.unknot.insurance.Authorized;

/**
 * An authorization as it is kept.
 *
 * @param withdrawn whether it was entered by mistake, or taken back by the payer
 * @param version to be given back with a change
 */
public record AuthorizationRow(AuthorizationForm form, Authorized authorized, boolean withdrawn, long version) {}
