/** The day on paper: who comes when, for a pocket or a front desk. */
@NullMarked
package app.unknot.schedule.sheets;

import org.jspecify.annotations.NullMarked;
