/** The plan on the tablet: what was agreed, how far it is, what comes next. */
@NullMarked
package app.unknot.plans.ui;

import org.jspecify.annotations.NullMarked;
