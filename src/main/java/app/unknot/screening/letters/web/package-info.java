/** Where letters are printed. */
@NullMarked
package app.unknot.screening.letters.web;

import org.jspecify.annotations.NullMarked;
