/** Measurements that anyone can run with {@code ./unknot bench}. They print figures and judge nothing. */
@NullMarked
package app.unknot.bench;

import org.jspecify.annotations.NullMarked;
