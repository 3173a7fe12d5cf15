/** The rhythms that a practice has set for its plans. */
@NullMarked
package app.unknot.plans.rhythms;

import org.jspecify.annotations.NullMarked;
