/** The key file on paper: printed once, checked that somebody has it, typed back when the file is lost. */
@NullMarked
package app.unknot.records.recovery;

import org.jspecify.annotations.NullMarked;
