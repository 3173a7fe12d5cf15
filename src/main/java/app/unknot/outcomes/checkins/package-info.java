/** A few questions by a link, for a client who does not sign in, and what follows from the answers. */
@NullMarked
package app.unknot.outcomes.checkins;

import org.jspecify.annotations.NullMarked;
