/** Compares what tablets keep with what arrived here, and takes back what is missing. */
@NullMarked
package app.unknot.charting.tablets;

import org.jspecify.annotations.NullMarked;
