/** Screens of the session: workspace, notes to sign, signed notes. */
@NamedInterface("ui")
@NullMarked
package app.unknot.charting.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
