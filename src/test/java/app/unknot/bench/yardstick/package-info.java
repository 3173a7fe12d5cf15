/** The yardstick: every budget, measured on the packaged portal and on a small application beside it, in one table. */
@NullMarked
package app.unknot.bench.yardstick;

import org.jspecify.annotations.NullMarked;
