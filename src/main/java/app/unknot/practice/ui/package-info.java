/** Screen of the practice's settings. */
@NullMarked
package app.unknot.practice.ui;

import org.jspecify.annotations.NullMarked;
