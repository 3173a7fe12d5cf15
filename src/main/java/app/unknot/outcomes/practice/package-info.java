/** What became of all who came, for the manager: counted, compared and kept from giving anybody away. */
@NullMarked
package app.unknot.outcomes.practice;

import org.jspecify.annotations.NullMarked;
