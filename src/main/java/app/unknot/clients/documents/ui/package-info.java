/** The documents of a client, and the field through which they come in. */
@NamedInterface("documents-ui")
@NullMarked
package app.unknot.clients.documents.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
