/** What became of the client: responder rule, intervals, trends. */
@ApplicationModule(displayName = "Outcomes")
@NullMarked
package app.unknot.outcomes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
