/** What clients tell about themselves at intake, kept in versions: each completed history stays as it was. */
@NamedInterface("history")
@NullMarked
package app.unknot.clients.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
