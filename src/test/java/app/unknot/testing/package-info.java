/** What tests share: one Spring context, people to act as, a browser. */
@NullMarked
package app.unknot.testing;

import org.jspecify.annotations.NullMarked;
