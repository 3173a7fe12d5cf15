/** What became of the practice's clients, for managers at a desk. */
@NullMarked
package app.unknot.outcomes.ui;

import org.jspecify.annotations.NullMarked;
