/** Screening: the rule set, its evaluation, holds and what they forbid today. */
@ApplicationModule(displayName = "Screening")
@NullMarked
package app.unknot.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
