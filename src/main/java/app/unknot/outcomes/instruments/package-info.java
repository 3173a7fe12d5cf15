/** Scoring of questionnaires, and the rule that says who responded. */
@NullMarked
package app.unknot.outcomes.instruments;

import org.jspecify.annotations.NullMarked;
