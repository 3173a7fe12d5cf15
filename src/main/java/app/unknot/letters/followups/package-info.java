/** Checks whether a client has seen the doctor as recommended. */
@NullMarked
package app.unknot.letters.followups;

import org.jspecify.annotations.NullMarked;
