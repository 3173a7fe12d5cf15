/**
 * The demo practice: a believable year, made through the same services that the screens use. It is no part of the product: the
 * launcher adds it to the class path where {@code --demo} asks for it.
 */
@NullMarked
package app.unknot.demo;

import org.jspecify.annotations.NullMarked;
