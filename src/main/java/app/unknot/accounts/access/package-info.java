/** Who may do what to which record: the policy, its scopes, and the traces of refusals. */
@NamedInterface("access")
@NullMarked
package app.unknot.accounts.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
