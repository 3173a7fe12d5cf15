/** What people type: one parser each for days, times, phone numbers, amounts, NPIs and postal codes, and the rule of a text. */
@NullMarked
package app.unknot.shared.typed;

import org.jspecify.annotations.NullMarked;
