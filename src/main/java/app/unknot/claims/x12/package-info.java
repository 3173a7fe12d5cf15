/** The two files that practices and payers exchange: the claim file (837P) and the remittance file (835). */
@NullMarked
package app.unknot.claims.x12;

import org.jspecify.annotations.NullMarked;
