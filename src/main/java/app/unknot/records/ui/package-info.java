/** The admin's health page. */
@NullMarked
package app.unknot.records.ui;

import org.jspecify.annotations.NullMarked;
