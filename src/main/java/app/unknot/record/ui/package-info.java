/** The screens that show one client, or one day, across all modules. */
@NullMarked
package app.unknot.record.ui;

import org.jspecify.annotations.NullMarked;
