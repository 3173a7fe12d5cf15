/** The client record: identity, contacts, care team, preferences. */
@ApplicationModule(displayName = "Clients")
@NullMarked
package app.unknot.clients;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
