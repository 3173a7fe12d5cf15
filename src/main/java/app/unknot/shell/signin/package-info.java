/** Signing in and out: pages, filters, second factor, set-up. */
@NullMarked
package app.unknot.shell.signin;

import org.jspecify.annotations.NullMarked;
