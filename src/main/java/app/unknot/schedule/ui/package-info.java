/** The book of appointments on a screen: days and weeks, booking, moving, who is here. */
@NamedInterface("ui")
@NullMarked
package app.unknot.schedule.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
