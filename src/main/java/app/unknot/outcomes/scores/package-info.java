/** Takes answers and totals, scores them by the registry, and reads them. */
@NullMarked
package app.unknot.outcomes.scores;

import org.jspecify.annotations.NullMarked;
