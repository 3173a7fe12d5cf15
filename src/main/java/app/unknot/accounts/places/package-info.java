/** Where roles hold: what accounts ask of the practice, which is above them. */
@NamedInterface("places")
@NullMarked
package app.unknot.accounts.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
