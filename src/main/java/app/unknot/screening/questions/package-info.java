/** The questions that screening asks, and the facts that answers become. */
@NamedInterface("questions")
@NullMarked
package app.unknot.screening.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
