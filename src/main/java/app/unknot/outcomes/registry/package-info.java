/** Which instruments a practice uses, and the questions it has installed. */
@NullMarked
package app.unknot.outcomes.registry;

import org.jspecify.annotations.NullMarked;
