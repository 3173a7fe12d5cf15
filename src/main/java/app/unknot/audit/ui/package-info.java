/** Screen of the access log. */
@NullMarked
package app.unknot.audit.ui;

import org.jspecify.annotations.NullMarked;
