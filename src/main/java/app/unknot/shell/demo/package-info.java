/** The demo practice: a believable year, made through the same services that the screens use. */
@NullMarked
package app.unknot.shell.demo;

import org.jspecify.annotations.NullMarked;
