/** What a note lacks before it can be signed, and notes that a stopped session ends. */
@NullMarked
package app.unknot.charting.signing;

import org.jspecify.annotations.NullMarked;
