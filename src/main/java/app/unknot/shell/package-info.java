/** What holds the screens together: layout, sign-in, security configuration, error pages. */
@ApplicationModule(displayName = "Shell")
@NullMarked
package app.unknot.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
