/** Screens of the session: workspace, notes to sign, signed notes. */
@NullMarked
package app.unknot.charting.ui;

import org.jspecify.annotations.NullMarked;
