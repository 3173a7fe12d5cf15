/** What the services and rules of this module say to people. */
@NullMarked
package app.unknot.shell.words;

import org.jspecify.annotations.NullMarked;
