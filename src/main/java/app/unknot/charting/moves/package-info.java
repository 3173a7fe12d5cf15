/** Moves drafts and signed notes to the client they belong to. */
@NullMarked
package app.unknot.charting.moves;

import org.jspecify.annotations.NullMarked;
