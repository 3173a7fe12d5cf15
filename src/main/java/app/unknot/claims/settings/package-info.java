/** How the practice bills, and with whom it exchanges files. */
@NullMarked
package app.unknot.claims.settings;

import org.jspecify.annotations.NullMarked;
