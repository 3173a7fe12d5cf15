/** Pure functions that are asked often, measured one by one. */
@NullMarked
package app.unknot.bench.hot;

import org.jspecify.annotations.NullMarked;
