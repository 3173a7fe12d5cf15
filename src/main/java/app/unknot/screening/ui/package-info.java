/** The safety questions on the tablet, and what they stop. */
@NamedInterface("ui")
@NullMarked
package app.unknot.screening.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
