/** Writes letters from the record, and prints them. */
@NullMarked
package app.unknot.letters.writing;

import org.jspecify.annotations.NullMarked;
