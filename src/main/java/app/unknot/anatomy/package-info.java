/** Body regions with both names, positions, keep-off areas and techniques: the words that screening, plans and notes share. */
@ApplicationModule(
        displayName = "Anatomy",
        allowedDependencies = {"shared"})
@NullMarked
package app.unknot.anatomy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
