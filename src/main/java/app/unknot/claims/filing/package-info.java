/** Previews and exports claims, and catches notes that changed afterward. */
@NamedInterface("filing")
@NullMarked
package app.unknot.claims.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
