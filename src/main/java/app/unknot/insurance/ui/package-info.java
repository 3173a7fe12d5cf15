/** Pages of payers, codes and clients' insurance, and the card that others show. */
@NamedInterface("ui")
@NullMarked
package app.unknot.insurance.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
