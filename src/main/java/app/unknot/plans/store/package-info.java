/** How plans, their sessions, checkpoints and endings are stored. */
@NullMarked
package app.unknot.plans.store;

import org.jspecify.annotations.NullMarked;
