/** Takes in the files that payers and clearinghouses send. */
@NullMarked
package app.unknot.claims.inbound;

import org.jspecify.annotations.NullMarked;
