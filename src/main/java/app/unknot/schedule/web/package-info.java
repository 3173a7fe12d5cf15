/** The schedule for programs that are no browsers. */
@NullMarked
package app.unknot.schedule.web;

import org.jspecify.annotations.NullMarked;
