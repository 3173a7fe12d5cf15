/** Makes practices of any size for measurements: believable, sealed like real ones, and the same from the same seed. */
@NullMarked
package app.unknot.bench.generator;

import org.jspecify.annotations.NullMarked;
