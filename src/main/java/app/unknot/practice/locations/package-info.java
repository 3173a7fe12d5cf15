/** Places of work: how they are kept, and what is asked of one. */
@NullMarked
package app.unknot.practice.locations;

import org.jspecify.annotations.NullMarked;
