/** When places and rooms can be used: opening hours by weekday, closed days, holidays, rooms under repair. */
@NamedInterface("hours")
@NullMarked
package app.unknot.practice.hours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
