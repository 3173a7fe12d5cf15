/** Screens of the accounts. */
@NullMarked
package app.unknot.accounts.ui;

import org.jspecify.annotations.NullMarked;
