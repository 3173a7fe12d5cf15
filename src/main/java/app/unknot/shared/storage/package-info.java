/** Where data rests: the embedded database with its durability settings, the key file, sealed columns. */
@NullMarked
package app.unknot.shared.storage;

import org.jspecify.annotations.NullMarked;
