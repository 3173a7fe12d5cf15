/**
 * What was committed, written once more beside the embedded database, so that nothing acknowledged depends on its file alone.
 */
@NullMarked
package app.unknot.shared.storage.journal;

import org.jspecify.annotations.NullMarked;
