/** Keeps the files that carry claims away: what they held, who made them, when they were fetched. */
@NullMarked
package app.unknot.claims.outbound;

import org.jspecify.annotations.NullMarked;
