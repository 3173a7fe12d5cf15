/** The small language in which screening rules state when they apply. */
@NullMarked
package app.unknot.screening.conditions;

import org.jspecify.annotations.NullMarked;
