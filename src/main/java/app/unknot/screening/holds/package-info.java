/** Holds: why a client may not be booked or treated, until when, and who lifted them. */
@NamedInterface("holds")
@NullMarked
package app.unknot.screening.holds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
