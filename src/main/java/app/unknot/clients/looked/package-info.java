/** Who opened or changed a record, and the record's number that the log writes in the place of a name. */
@NullMarked
package app.unknot.clients.looked;

import org.jspecify.annotations.NullMarked;
