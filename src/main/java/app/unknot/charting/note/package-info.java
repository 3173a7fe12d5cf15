/** What a note consists of: its fields, its state as its operations make it, and the words for both. */
@NamedInterface("note")
@NullMarked
package app.unknot.charting.note;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
