/** What people see when a page is missing, closed or broken. */
@NullMarked
package app.unknot.shell.errors;

import org.jspecify.annotations.NullMarked;
