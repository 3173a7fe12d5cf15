/** The log itself: rows chained in lanes, the spine that seals them, and the walk that checks both. */
@NamedInterface("chain")
@NullMarked
package app.unknot.audit.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
