/** What clients agree to: documents in versions, signed by finger, with an end, and taken back at any moment. */
@NamedInterface("consent")
@NullMarked
package app.unknot.clients.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
