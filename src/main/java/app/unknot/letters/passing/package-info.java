/** What becomes of a letter once it is written: it leaves, somebody keeps after it, and it is answered. */
@NullMarked
package app.unknot.letters.passing;

import org.jspecify.annotations.NullMarked;
