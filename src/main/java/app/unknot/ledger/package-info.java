/** The money: charges, payments, adjustments, balances. */
@ApplicationModule(displayName = "Ledger")
@NullMarked
package app.unknot.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
