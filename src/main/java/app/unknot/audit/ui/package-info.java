/** Screens of the access log, and what other screens show of it. */
@NamedInterface("ui")
@NullMarked
package app.unknot.audit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
