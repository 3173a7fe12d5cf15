/** The money: charges, payments, adjustments, balances. */
@ApplicationModule(
        displayName = "Ledger",
        allowedDependencies = {"accounts::access", "shared"})
@NullMarked
package app.unknot.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
