/** From what a client tells at intake to the facts that screening reads. */
@NullMarked
package app.unknot.screening.intake;

import org.jspecify.annotations.NullMarked;
