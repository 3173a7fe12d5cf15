/** The statistics of small samples, as pure functions. */
@NullMarked
package app.unknot.outcomes.statistics;

import org.jspecify.annotations.NullMarked;
