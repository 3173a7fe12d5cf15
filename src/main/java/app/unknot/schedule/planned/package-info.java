/** Proposes and books the sessions of a plan. */
@NullMarked
package app.unknot.schedule.planned;

import org.jspecify.annotations.NullMarked;
