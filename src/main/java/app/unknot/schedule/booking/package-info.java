/** Books, moves and cancels: the rules, and the slots that are taken. */
@NullMarked
package app.unknot.schedule.booking;

import org.jspecify.annotations.NullMarked;
