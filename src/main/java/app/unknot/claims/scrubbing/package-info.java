/** Finds what a payer would reject, before a claim is sent. */
@NullMarked
package app.unknot.claims.scrubbing;

import org.jspecify.annotations.NullMarked;
