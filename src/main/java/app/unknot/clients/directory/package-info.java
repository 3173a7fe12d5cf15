/** The list of all clients that somebody may see, and finding one in it. */
@NamedInterface("directory")
@NullMarked
package app.unknot.clients.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
