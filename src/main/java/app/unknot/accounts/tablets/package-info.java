/** Known tablets, their PINs and locks, and the sessions that are open. */
@NamedInterface("tablets")
@NullMarked
package app.unknot.accounts.tablets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
