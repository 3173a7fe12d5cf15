/** Where the head of the log is kept besides the database, and whether it agrees. */
@NamedInterface("anchors")
@NullMarked
package app.unknot.audit.anchors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
