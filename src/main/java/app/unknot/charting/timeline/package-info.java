/** Brings notes, visits, plans and papers into the client's timeline. */
@NullMarked
package app.unknot.charting.timeline;

import org.jspecify.annotations.NullMarked;
