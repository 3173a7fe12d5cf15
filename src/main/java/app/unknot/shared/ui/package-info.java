/** Building blocks that every screen is made of. */
@NullMarked
package app.unknot.shared.ui;

import org.jspecify.annotations.NullMarked;
