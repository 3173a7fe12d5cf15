/** What one person alone must not do: who asks, who may agree, and what follows. The rule is pure; the desk and the agreements act on it. */
@NamedInterface("requests")
@NullMarked
package app.unknot.accounts.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
