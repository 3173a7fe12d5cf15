/** Speaks to a portal as browsers and tablets do, as often and as many at once as somebody wants. */
@NullMarked
package app.unknot.bench.driver;

import org.jspecify.annotations.NullMarked;
