/** The client's timeline: one line a thing that happened, brought in by every module that knows one. */
@NamedInterface("timeline")
@NullMarked
package app.unknot.clients.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
