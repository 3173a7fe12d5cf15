/** Screens of the client record. */
@NullMarked
package app.unknot.clients.ui;

import org.jspecify.annotations.NullMarked;
