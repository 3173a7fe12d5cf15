/** Screens about one client: the course, questions on the tablet, check-ins and reports. */
@NullMarked
package app.unknot.outcomes.ui.client;

import org.jspecify.annotations.NullMarked;
