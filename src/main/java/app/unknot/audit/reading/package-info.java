/** Reads the access log: by person, record, act, day and result, page by page. */
@NamedInterface("reading")
@NullMarked
package app.unknot.audit.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
