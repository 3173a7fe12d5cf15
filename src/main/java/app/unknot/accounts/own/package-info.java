/** What people do with their own account: password, second factor, the devices they sign in from. */
@NullMarked
package app.unknot.accounts.own;

import org.jspecify.annotations.NullMarked;
