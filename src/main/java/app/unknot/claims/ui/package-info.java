/** The manager's screens for claims and remittances. */
@NullMarked
package app.unknot.claims.ui;

import org.jspecify.annotations.NullMarked;
