/** Who asked to come sooner, which times have opened, and whom each of them suits. */
@NullMarked
package app.unknot.schedule.waitlist;

import org.jspecify.annotations.NullMarked;
