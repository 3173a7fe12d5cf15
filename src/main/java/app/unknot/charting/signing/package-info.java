/** What a note lacks before it can be signed, and notes that a stopped session ends. */
@NamedInterface("signing")
@NullMarked
package app.unknot.charting.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
