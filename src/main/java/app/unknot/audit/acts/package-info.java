/** What can be done in the portal, in the words of the access log. */
@NullMarked
package app.unknot.audit.acts;

import org.jspecify.annotations.NullMarked;
