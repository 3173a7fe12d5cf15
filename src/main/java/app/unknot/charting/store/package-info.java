/** How notes are stored: drafts, operations, sealed contents, addenda, second signatures and moves. */
@NullMarked
package app.unknot.charting.store;

import org.jspecify.annotations.NullMarked;
