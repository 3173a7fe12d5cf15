/** Invitations, codes, and the choice of a first or a new password. */
@NamedInterface("joining")
@NullMarked
package app.unknot.accounts.joining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
