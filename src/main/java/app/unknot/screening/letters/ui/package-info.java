/** Letters, their answers, and the list of what is open. */
@NamedInterface("letters-ui")
@NullMarked
package app.unknot.screening.letters.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
