/** What a plan says, as it is written, changed, checked and ended. */
@NamedInterface("form")
@NullMarked
package app.unknot.plans.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
