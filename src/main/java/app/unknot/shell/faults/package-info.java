/** What the portal answers and does when something fails: one answer for every fault, health, figures, and the way to a stop. */
@NullMarked
package app.unknot.shell.faults;

import org.jspecify.annotations.NullMarked;
