/** What people have to see about what is theirs, and managers about others: on every screen until they say that they have. */
@NamedInterface("notices")
@NullMarked
package app.unknot.accounts.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
