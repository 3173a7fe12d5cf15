/** The screens for letters, referrals and tasks. */
@NamedInterface("ui")
@NullMarked
package app.unknot.letters.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
