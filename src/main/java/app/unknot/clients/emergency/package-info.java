/** Emergency access: reading the record of a client in nobody's care of one's own, for an hour, with a reason that is reviewed. */
@NamedInterface("emergency")
@NullMarked
package app.unknot.clients.emergency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
