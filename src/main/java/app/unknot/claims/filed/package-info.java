/** What the payers' answers need to know of claims that went out. */
@NullMarked
package app.unknot.claims.filed;

import org.jspecify.annotations.NullMarked;
