/** What is added to a note after its signature: addenda, late entries and late changes. */
@NullMarked
package app.unknot.charting.amendments;

import org.jspecify.annotations.NullMarked;
