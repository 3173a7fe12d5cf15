/** How the portal is: lines that every module may add to, read by the health page and by probes. */
@NullMarked
package app.unknot.shared.health;

import org.jspecify.annotations.NullMarked;
