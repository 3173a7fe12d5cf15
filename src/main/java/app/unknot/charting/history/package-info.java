/** Reads a client's signed notes, with what became of each. */
@NamedInterface("history")
@NullMarked
package app.unknot.charting.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
