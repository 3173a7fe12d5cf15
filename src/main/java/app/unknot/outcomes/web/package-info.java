/** The page behind a check-in link. */
@NullMarked
package app.unknot.outcomes.web;

import org.jspecify.annotations.NullMarked;
