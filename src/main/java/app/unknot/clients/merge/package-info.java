/** Joins two records of one client by an alias, and parts them again. No row of either changes. */
@NamedInterface("merge")
@NullMarked
package app.unknot.clients.merge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
