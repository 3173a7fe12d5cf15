/** Rows of this module: pain at visits, episodes, scores. */
@NullMarked
package app.unknot.outcomes.store;

import org.jspecify.annotations.NullMarked;
