/** Screens of the accounts, and the hands a tablet is in. */
@NamedInterface("ui")
@NullMarked
package app.unknot.accounts.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
