/** Notices when one account is refused far more than work explains, and tells those who run the practice. */
@NamedInterface("alerts")
@NullMarked
package app.unknot.audit.alerts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
