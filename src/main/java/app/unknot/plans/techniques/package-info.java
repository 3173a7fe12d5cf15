/** Suggests techniques and muscles from what was found. */
@NullMarked
package app.unknot.plans.techniques;

import org.jspecify.annotations.NullMarked;
