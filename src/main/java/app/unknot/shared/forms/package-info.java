/** What every form needs behind it: an act is done once, and what is half typed is kept until it is saved or given up. */
@NullMarked
package app.unknot.shared.forms;

import org.jspecify.annotations.NullMarked;
