/** How screenings are stored, replayed and reported. */
@NamedInterface("store")
@NullMarked
package app.unknot.screening.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
