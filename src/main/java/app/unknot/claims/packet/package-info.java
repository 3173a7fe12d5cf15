/** What goes to a payer and what comes back, as plain records: known to the rules and to the files, knowing neither. */
@NullMarked
package app.unknot.claims.packet;

import org.jspecify.annotations.NullMarked;
