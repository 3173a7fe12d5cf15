/** Which passwords are good enough: pure rules, and what is known of stolen ones. */
@NullMarked
package app.unknot.accounts.passwords;

import org.jspecify.annotations.NullMarked;
