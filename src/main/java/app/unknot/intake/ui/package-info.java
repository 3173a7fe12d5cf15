/** The screens before a session: intake, re-screen, emergencies, holds and clearances. */
@NamedInterface("ui")
@NullMarked
package app.unknot.intake.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
