/** Decides from facts and rules what may be done: pure functions. */
@NullMarked
package app.unknot.screening.evaluation;

import org.jspecify.annotations.NullMarked;
