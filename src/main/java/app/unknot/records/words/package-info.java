/** What the services and rules of this module say to people. */
@NullMarked
package app.unknot.records.words;

import org.jspecify.annotations.NullMarked;
