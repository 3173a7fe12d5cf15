/** Screens of the client record. */
@NamedInterface("ui")
@NullMarked
package app.unknot.clients.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
