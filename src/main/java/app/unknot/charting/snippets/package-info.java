/** A therapist's own short texts for notes. */
@NullMarked
package app.unknot.charting.snippets;

import org.jspecify.annotations.NullMarked;
