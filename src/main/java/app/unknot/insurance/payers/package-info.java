/** Payers, and the rules that each sets, version by version. */
@NullMarked
package app.unknot.insurance.payers;

import org.jspecify.annotations.NullMarked;
