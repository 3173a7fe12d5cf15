/** Clients' policies: whose they are, how they rank, and whether somebody has compared them with the card. */
@NullMarked
package app.unknot.insurance.policies;

import org.jspecify.annotations.NullMarked;
