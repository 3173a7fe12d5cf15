/** The JSON endpoint that locks a tablet and unlocks it. It works while the page's own connection is refused. */
@NullMarked
package app.unknot.accounts.web;

import org.jspecify.annotations.NullMarked;
