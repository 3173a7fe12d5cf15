/** How accounts are stored. */
@NamedInterface("people")
@NullMarked
package app.unknot.accounts.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
