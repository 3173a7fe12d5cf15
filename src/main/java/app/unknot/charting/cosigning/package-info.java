/** The supervisor's second signature, and what a note is sent back with. */
@NullMarked
package app.unknot.charting.cosigning;

import org.jspecify.annotations.NullMarked;
