/** The JSON endpoint through which the session workspace sees the claim that its note would make. */
@NullMarked
package app.unknot.claims.web;

import org.jspecify.annotations.NullMarked;
