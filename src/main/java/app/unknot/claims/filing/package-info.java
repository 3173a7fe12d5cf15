/** Previews, readies and corrects claims, and catches notes that changed afterward. */
@NullMarked
package app.unknot.claims.filing;

import org.jspecify.annotations.NullMarked;
