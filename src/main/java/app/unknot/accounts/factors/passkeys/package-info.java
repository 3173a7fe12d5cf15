/** Passkeys (WebAuthn): a second factor after the password, and both factors at once where the device checks who holds it. */
@NamedInterface("factors-passkeys")
@NullMarked
package app.unknot.accounts.factors.passkeys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
