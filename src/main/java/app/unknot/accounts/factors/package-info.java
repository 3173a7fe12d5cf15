/** The second factor: codes of an authenticator app, and recovery codes on paper. Pure rules first, then the one service. */
@NamedInterface("factors")
@NullMarked
package app.unknot.accounts.factors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
