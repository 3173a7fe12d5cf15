/** The screens on which emergency access is opened and reviewed. */
@NullMarked
package app.unknot.clients.emergency.ui;

import org.jspecify.annotations.NullMarked;
