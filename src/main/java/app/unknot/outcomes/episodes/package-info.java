/** Keeps the episodes of clients with each visit, and reads them. */
@NullMarked
package app.unknot.outcomes.episodes;

import org.jspecify.annotations.NullMarked;
