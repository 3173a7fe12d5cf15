/** How a practice gets another key: what is sealed and where, keys that were in use before, the key file's own change. */
@NullMarked
package app.unknot.shared.storage.keys;

import org.jspecify.annotations.NullMarked;
