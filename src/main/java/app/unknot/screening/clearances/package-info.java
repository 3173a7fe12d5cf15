/** A provider's written approvals: what they allow and until when. */
@NamedInterface("clearances")
@NullMarked
package app.unknot.screening.clearances;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
