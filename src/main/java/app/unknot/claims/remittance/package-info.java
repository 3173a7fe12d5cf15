/** Checks and posts what payers answer. */
@NullMarked
package app.unknot.claims.remittance;

import org.jspecify.annotations.NullMarked;
