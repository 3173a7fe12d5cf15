/** Paper: turns plain text in blocks into PDF that prints well and can be read aloud. Knows nothing of what it prints. */
@NullMarked
package app.unknot.shared.print;

import org.jspecify.annotations.NullMarked;
