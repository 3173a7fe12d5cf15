/** What is added to a process that is measured, behind everything else on its class path: its own times, and work to begin with. */
@NullMarked
package app.unknot.bench.inside;

import org.jspecify.annotations.NullMarked;
