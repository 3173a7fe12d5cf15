/** The JSON endpoints of the session workspace. They work while the page's own connection is gone. */
@NullMarked
package app.unknot.charting.web;

import org.jspecify.annotations.NullMarked;
