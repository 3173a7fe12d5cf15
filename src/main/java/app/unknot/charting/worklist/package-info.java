/** What a therapist still has to write, sign or finish. */
@NamedInterface("worklist")
@NullMarked
package app.unknot.charting.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
