/** Finds the tasks of a practice: what waits, since when, and whose it is. */
@NamedInterface("tasks")
@NullMarked
package app.unknot.letters.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
