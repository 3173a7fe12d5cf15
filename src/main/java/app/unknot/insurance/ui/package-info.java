/** Pages of payers, codes and clients' insurance. */
@NullMarked
package app.unknot.insurance.ui;

import org.jspecify.annotations.NullMarked;
