/** The claims on file: lines, states and events. */
@NullMarked
package app.unknot.claims.book;

import org.jspecify.annotations.NullMarked;
