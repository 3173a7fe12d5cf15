/** What is known to one person alone, and here by its hash. */
@NullMarked
package app.unknot.shared.secrets;

import org.jspecify.annotations.NullMarked;
