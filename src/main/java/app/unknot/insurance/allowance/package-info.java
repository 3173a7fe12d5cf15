/** What insurance allows a client still: visits and units left, and what ends first. */
@NullMarked
package app.unknot.insurance.allowance;

import org.jspecify.annotations.NullMarked;
