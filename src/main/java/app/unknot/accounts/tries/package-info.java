/** How often somebody may try at the sign-in from one address: a pure rule, and the counter that keeps it. */
@NamedInterface("tries")
@NullMarked
package app.unknot.accounts.tries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
