/** What an episode is: how visits are cut into them, and what became of each. Pure. */
@NullMarked
package app.unknot.outcomes.course;

import org.jspecify.annotations.NullMarked;
