/** The real portal, killed while people work. {@code ./unknot crash-test} runs it at length, every build a little of it. */
@NullMarked
package app.unknot.crash;

import org.jspecify.annotations.NullMarked;
