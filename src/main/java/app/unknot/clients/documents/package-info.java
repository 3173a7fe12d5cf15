/** Files about a client: checked when they come in, sealed at rest, withdrawn but never deleted. */
@NamedInterface("documents")
@NullMarked
package app.unknot.clients.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
