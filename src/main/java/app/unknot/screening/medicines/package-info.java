/** Names of medicines as people type them, matched to what they are usually taken for. */
@NamedInterface("medicines")
@NullMarked
package app.unknot.screening.medicines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
