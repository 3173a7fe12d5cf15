/** Hands out letters as files. */
@NullMarked
package app.unknot.letters.web;

import org.jspecify.annotations.NullMarked;
