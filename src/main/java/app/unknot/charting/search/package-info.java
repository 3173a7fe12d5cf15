/** Searches the charts for words. */
@NamedInterface("search")
@NullMarked
package app.unknot.charting.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
